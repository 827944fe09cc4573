package io.relata.interactions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadHandler;
import io.relata.platform.file.StoredFile;
import io.relata.platform.problem.Problem;
import io.relata.ui.kit.Icon;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Holds one file or none: shows its name, takes another one in, and lets go of it. */
final class OneFile extends Composite<Div> {
    private final Workbench bench;
    private final Upload upload;
    private final Span name = new Span();
    private final Button remove;
    private @Nullable StoredFile file;

    OneFile(Workbench bench, String id, String label, @Nullable StoredFile file) {
        this.bench = bench;
        this.file = file;
        UploadHandler handler = event -> {
            try (var content = event.getInputStream()) {
                event.getUI().access(received(event.getFileName(), event.getContentType(), content));
            }
        };
        this.upload = new Upload(handler);
        upload.setId("field-" + id);
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) Math.min(Integer.MAX_VALUE, bench.files().mostBytes()));
        upload.setUploadButton(new Button(label, Icon.UPLOAD.create()));
        remove = new Button(bench.text("interactions.file.remove"), Icon.CLOSE.create(), click -> hold(null));
        remove.setId("remove-" + id);
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        name.setId("held-" + id);
        var held = new Div(name, remove);
        held.addClassName("rl-bar");
        getContent().add(held, upload);
        hold(file);
    }

    /** Keeps a file while it arrives; the page is told when it is its turn. */
    Command received(String fileName, @Nullable String mediaType, InputStream content) {
        try {
            var stored = bench.files().store(fileName, mediaType, content);
            return () -> hold(stored);
        } catch (Problem refused) {
            return () -> {
                upload.clearFileList();
                bench.desk().toasts().problem(refused);
            };
        }
    }

    private void hold(@Nullable StoredFile held) {
        file = held;
        upload.clearFileList();
        upload.setVisible(held == null);
        name.setText(held == null ? "" : held.name());
        name.setVisible(held != null);
        remove.setVisible(held != null);
    }

    @Nullable
    StoredFile file() {
        return file;
    }

    void clear() {
        hold(null);
    }
}
