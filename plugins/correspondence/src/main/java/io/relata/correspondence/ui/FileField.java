package io.relata.correspondence.ui;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes in files that go with an e-mail. */
final class FileField extends Composite<Div> {
    private static final int MOST = 10;

    private final CorrespondenceDesk desk;
    private final List<StoredFile> files = new ArrayList<>();
    private final Upload upload;

    FileField(CorrespondenceDesk desk) {
        this.desk = desk;
        UploadHandler handler = event -> {
            try (var content = event.getInputStream()) {
                event.getUI().access(received(event.getFileName(), event.getContentType(), content));
            }
        };
        this.upload = new Upload(handler);
        var button = new Button(desk.text("correspondence.attach"), Icon.CLIP.create());
        button.setId("email-attach");
        upload.setUploadButton(button);
        upload.setMaxFiles(MOST);
        upload.setMaxFileSize((int) Math.min(Integer.MAX_VALUE, desk.files().mostBytes()));
        upload.setId("email-files");
        upload.addFileRejectedListener(rejected -> desk.desk()
                .toasts()
                .info(desk.text(
                        "correspondence.problem.fileTooLarge", desk.files().mostBytes() / 1_048_576)));
        upload.addFileRemovedListener(
                removed -> files.removeIf(file -> file.name().equals(removed.getFileName())));
        getContent().add(upload);
    }

    /** Keeps a file while it arrives; the page is told when it is its turn. */
    Command received(String name, @Nullable String mediaType, InputStream content) {
        try {
            var stored = desk.files().store(name, mediaType, content);
            return () -> files.add(stored);
        } catch (Problem refused) {
            return () -> {
                upload.clearFileList();
                files.clear();
                desk.desk().toasts().problem(refused);
            };
        }
    }

    List<UUID> ids() {
        return files.stream().map(StoredFile::id).toList();
    }
}
