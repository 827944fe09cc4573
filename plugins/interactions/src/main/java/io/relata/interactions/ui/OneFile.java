package io.relata.interactions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.relata.platform.file.StoredFile;
import io.relata.ui.kit.FileUpload;
import io.relata.ui.kit.Icon;
import org.jspecify.annotations.Nullable;

/** Holds one file or none: shows its name, takes another one in, and lets go of it. */
final class OneFile extends Composite<Div> {
    private final Workbench bench;
    private final FileUpload upload;
    private final Span name = new Span();
    private final Button remove;
    private @Nullable StoredFile file;

    OneFile(Workbench bench, String id, String label, @Nullable StoredFile file) {
        this.bench = bench;
        this.file = file;
        this.upload = bench.upload(1).button(label, Icon.UPLOAD).onChange(this::taken);
        upload.setId("field-" + id);
        remove = new Button(bench.text("interactions.file.remove"), Icon.CLOSE.create(), click -> hold(null));
        remove.setId("remove-" + id);
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        name.setId("held-" + id);
        var held = new Div(name, remove);
        held.addClassName("rl-bar");
        getContent().add(held, upload);
        hold(file);
    }

    private void taken() {
        var taken = upload.files();
        if (!taken.isEmpty()) {
            hold(taken.getFirst());
        }
    }

    private void hold(@Nullable StoredFile held) {
        file = held;
        upload.clear();
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
