package io.relata.correspondence.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.relata.correspondence.MergedText;
import io.relata.platform.file.StoredFile;
import io.relata.platform.problem.Problem;
import io.relata.ui.kit.Icon;
import java.util.function.Supplier;

/** Shows a text as a contact gets it, or why it cannot be merged. Nothing in it is taken for markup. */
final class MergedPreview extends Composite<Div> {
    private final CorrespondenceDesk desk;

    MergedPreview(CorrespondenceDesk desk, String id) {
        this.desk = desk;
        getContent().setId(id);
        getContent().addClassNames("rl-box", "rl-stack", "rl-mail-preview");
        getContent().getElement().setAttribute("role", "status");
    }

    void show(Supplier<MergedText> merging) {
        getContent().removeAll();
        try {
            show(merging.get());
        } catch (Problem problem) {
            refuse(problem);
        }
    }

    void refuse(Problem problem) {
        getContent().removeAll();
        line(desk.words(problem), "rl-bad");
    }

    /** Says something else than a text. */
    void say(String words) {
        getContent().removeAll();
        line(words, "rl-muted");
    }

    private void show(MergedText text) {
        if (text.subject() != null) {
            line(text.subject(), "rl-name");
        }
        if (text.body() != null) {
            line(text.body(), "rl-mail-body");
        }
        text.files().forEach(this::file);
        if (text.document() != null) {
            file(text.document());
        }
        if (text.body() == null && text.files().isEmpty() && text.document() == null) {
            line(desk.text("correspondence.reason.nothing"), "rl-muted");
        }
    }

    private void line(String words, String style) {
        var line = new Div(words);
        line.addClassName(style);
        getContent().add(line);
    }

    private void file(StoredFile file) {
        var line = new Div(Icon.CLIP.create(), new Span(file.name()));
        line.addClassName("rl-bar");
        getContent().add(line);
    }
}
