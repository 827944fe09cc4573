package io.relata.interactions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import io.relata.platform.file.StoredFile;
import io.relata.platform.problem.Problem;
import io.relata.ui.kit.Icon;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;

/** Takes in files to hang on the interaction that is being composed. */
final class FileDrop extends Composite<Div> {
    private final Workbench bench;
    private final Runnable changed;
    private final Upload upload;
    private List<StoredFile> files = new ArrayList<>();

    FileDrop(Workbench bench, Runnable changed) {
        this.bench = bench;
        this.changed = changed;
        this.upload = new Upload(UploadHandler.inMemory(
                (metadata, bytes) -> received(metadata.fileName(), metadata.contentType(), bytes)));
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

    private void received(String name, String mediaType, byte[] bytes) {
        try {
            files.add(bench.files().store(name, mediaType, new ByteArrayInputStream(bytes)));
            changed.run();
        } catch (Problem problem) {
            upload.clearFileList();
            bench.desk().toasts().problem(problem);
        }
    }

    /** Collects into a list; what the list holds already stays. */
    void show(List<StoredFile> collected) {
        if (collected.isEmpty() && !files.isEmpty()) {
            upload.clearFileList();
        }
        files = collected;
    }
}
