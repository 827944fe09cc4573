package io.relata.interactions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadHandler;
import io.relata.platform.file.StoredFile;
import io.relata.platform.problem.Problem;
import io.relata.ui.kit.Icon;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes in files to hang on the interaction that is being composed. */
final class FileDrop extends Composite<Div> {
    private final Workbench bench;
    private final Runnable changed;
    private final Upload upload;
    private List<StoredFile> files = new ArrayList<>();

    FileDrop(Workbench bench, Runnable changed) {
        this.bench = bench;
        this.changed = changed;
        UploadHandler handler = event -> {
            try (var content = event.getInputStream()) {
                event.getUI().access(received(event.getFileName(), event.getContentType(), content));
            }
        };
        this.upload = new Upload(handler);
        var button = new Button(bench.text("interactions.attach"), Icon.CLIP.create());
        button.setId("compose-attach");
        upload.setUploadButton(button);
        upload.setMaxFileSize((int) Math.min(Integer.MAX_VALUE, bench.files().mostBytes()));
        upload.setMaxFiles(10);
        upload.setId("compose-files");
        upload.addFileRejectedListener(rejected -> bench.desk()
                .toasts()
                .info(bench.text("interactions.problem.fileSize", bench.files().mostBytes() / 1_048_576)));
        upload.addFileRemovedListener(removed -> {
            files.removeIf(file -> file.name().equals(removed.getFileName()));
            changed.run();
        });
        getContent().add(upload);
    }

    /** Keeps a file while it arrives, no further than the limit; the page is told when it is its turn. */
    Command received(String name, @Nullable String mediaType, InputStream content) {
        try {
            var stored = bench.files().store(name, mediaType, content);
            return () -> keep(stored);
        } catch (Problem refused) {
            return () -> refuse(refused);
        }
    }

    private void keep(StoredFile file) {
        files.add(file);
        changed.run();
    }

    private void refuse(Problem problem) {
        upload.clearFileList();
        bench.desk().toasts().problem(problem);
    }

    /** Collects into a list; what the list holds already stays. */
    void show(List<StoredFile> collected) {
        if (collected.isEmpty() && !files.isEmpty()) {
            upload.clearFileList();
        }
        files = collected;
    }
}
