package io.relata.contacts.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.relata.contacts.ContactComment;
import io.relata.contacts.ContactComments;
import io.relata.contacts.ContactFacts;
import io.relata.contacts.Contacts;
import io.relata.platform.problem.Problem;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.Icon;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** Shows the comments on a contact, the newest last, and takes a new one where they stand. */
final class CommentsSection extends Composite<Div> {

    private final Desk desk;
    private final ContactComments comments;
    private final String no;
    private final Div lines = new Div();
    private final TextArea words = new TextArea();

    CommentsSection(Desk desk, ContactComments comments, ContactFacts contact) {
        this.desk = desk;
        this.comments = comments;
        this.no = contact.no();
        lines.addClassName("rl-stack");
        getContent().addClassNames("rl-box", "rl-stack");
        getContent().add(lines);
        if (desk.may(Contacts.WRITE)) {
            getContent().add(composer());
        }
        draw();
    }

    private Component composer() {
        var label = desk.text("contacts.comments.write");
        words.setId("comment-words");
        words.setPlaceholder(label);
        words.setAriaLabel(label);
        words.setWidthFull();
        words.setMaxLength(2000);
        words.setValueChangeMode(ValueChangeMode.EAGER);
        var add = new Button(desk.text("contacts.comments.add"), Icon.PLUS.create(), click -> add());
        add.setId("comment-add");
        add.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        add.setVisible(false);
        words.addValueChangeListener(change -> add.setVisible(!change.getValue().isBlank()));
        Shortcuts.addShortcutListener(words, this::add, Key.ENTER, KeyModifier.CONTROL)
                .listenOn(words);
        var composer = new Div(words, add);
        composer.addClassName("rl-stack");
        return composer;
    }

    private void draw() {
        lines.removeAll();
        var all = comments.of(no);
        lines.setVisible(!all.isEmpty());
        all.forEach(comment -> lines.add(line(comment)));
    }

    private Component line(ContactComment comment) {
        var text = new Div(comment.comment());
        text.addClassName("rl-reading");
        var foot = new Div();
        foot.addClassName("rl-bar");
        var date = comment.date();
        if (date != null) {
            var day = new Span(desk.moments().day(date));
            day.addClassNames("rl-muted", "rl-small");
            foot.add(day);
        }
        if (desk.may(Contacts.WRITE)) {
            foot.add(removal(comment));
        }
        var line = new Div(text, foot);
        line.setId("comment-" + comment.id());
        return line;
    }

    private Button removal(ContactComment comment) {
        return SmallButton.of(
                Icon.CLOSE,
                desk.text("contacts.comments.remove"),
                "remove-comment-" + comment.id(),
                () -> done("contacts.comments.removed", () -> comments.delete(no, comment.id(), comment.version())));
    }

    private void add() {
        if (!words.isEmpty()) {
            done("contacts.comments.added", () -> comments.add(no, Map.of("comment", words.getValue()))
                    .changeSet());
        }
    }

    private void done(String text, Supplier<UUID> work) {
        try {
            var set = work.get();
            words.clear();
            draw();
            desk.toasts().saved(desk.text(text), set);
        } catch (Problem problem) {
            desk.toasts().problem(problem);
            draw();
        }
    }
}
