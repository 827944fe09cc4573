package io.relata.contacts.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.relata.contacts.ContactComment;
import io.relata.contacts.ContactComments;
import io.relata.contacts.ContactFacts;
import io.relata.contacts.Contacts;
import io.relata.platform.problem.Problem;
import io.relata.ui.kit.Badge;
import io.relata.ui.kit.CalendarTexts;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.FormDialog;
import io.relata.ui.kit.Icon;
import io.relata.ui.kit.Tone;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Shows the comments on a contact, the newest last, and takes a new one where they stand. */
final class CommentsSection extends Composite<Div> {

    private static final int MOST = 2000;
    private static final int CODE_LENGTH = 10;

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
        words.setMaxLength(MOST);
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
        var code = comment.code();
        if (code != null) {
            foot.add(new Badge(code, Tone.PLAIN));
        }
        if (desk.may(Contacts.WRITE)) {
            foot.add(change(comment), removal(comment));
        }
        var line = new Div(text, foot);
        line.setId("comment-" + comment.id());
        return line;
    }

    private Button change(ContactComment comment) {
        var id = "edit-comment-" + comment.id();
        return SmallButton.of(Icon.EDIT, desk.text("contacts.comments.edit"), id, () -> edit(comment, id));
    }

    private void edit(ContactComment comment, String opener) {
        var text = new TextArea(desk.text("contacts.field.comment"));
        text.setMaxLength(MOST);
        text.setMinRows(3);
        text.setRequiredIndicatorVisible(true);
        text.setValue(comment.comment());
        var date = new DatePicker(desk.text("contacts.field.date"));
        date.setI18n(CalendarTexts.of(desk));
        date.setValue(comment.date());
        var code = new TextField(desk.text("contacts.field.code"));
        code.setMaxLength(CODE_LENGTH);
        code.setValue(Objects.requireNonNullElse(comment.code(), ""));
        new FormDialog(desk, desk.text("contacts.comments.edit"))
                .wideField("comment", text)
                .field("date", date)
                .field("code", code)
                .onSave(desk.text("contacts.save"), () -> {
                    var values = new HashMap<String, @Nullable Object>();
                    values.put("comment", text.getValue());
                    values.put("date", date.getValue());
                    values.put("code", code.getValue());
                    var changed = comments.update(no, comment.id(), comment.version(), values);
                    desk.toasts().saved(desk.text("contacts.comments.changed"), changed.changeSet());
                    draw();
                    LineMenu.focus(this, opener, "");
                })
                .open();
        text.focus();
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
            done("contacts.comments.added", () -> {
                var set = comments.add(no, Map.of("comment", words.getValue())).changeSet();
                words.clear();
                return set;
            });
        }
    }

    private void done(String text, Supplier<UUID> work) {
        try {
            var set = work.get();
            draw();
            desk.toasts().saved(desk.text(text), set);
            // a line that was removed takes the focus with it
            words.focus();
        } catch (Problem problem) {
            desk.toasts().problem(problem);
            draw();
        }
    }
}
