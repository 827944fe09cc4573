package io.relata.documents.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.relata.contacts.ContactCards;
import io.relata.documents.Document;
import io.relata.documents.internal.DocumentDispatch;
import io.relata.interactions.DocumentDelivery;
import io.relata.interactions.DocumentMoment;
import io.relata.interactions.RecordingChoice;
import io.relata.platform.change.RecordField;
import io.relata.platform.problem.Problem;
import io.relata.ui.kit.FormDialog;
import io.relata.ui.kit.Icon;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Asks where a document is sent, and what is said with it. */
final class SendDialog {
    private final DocumentDesk desk;
    private final Document document;
    private final FormDialog dialog;
    private final TextField to;
    private final TextField subject;
    private final TextArea text = new TextArea();
    private final Checkbox record = new Checkbox();

    private SendDialog(DocumentDesk desk, Document document) {
        this.desk = desk;
        this.document = document;
        this.dialog = new FormDialog(desk.desk(), desk.text("documents.send.title", desk.name(document)));
        this.to = line(DocumentDispatch.TO);
        this.subject = line(DocumentDispatch.SUBJECT);
    }

    private TextField line(RecordField<String> field) {
        var line = new TextField(desk.text("documents.field." + field.name()));
        line.setMaxLength(field.maxLength());
        return line;
    }

    /** Asks, and sends. */
    static void open(DocumentDesk desk, Document document) {
        var form = new SendDialog(desk, document);
        try {
            form.open();
        } catch (Problem problem) {
            desk.desk().toasts().problem(problem);
        }
    }

    private void open() {
        to.setValue(desk.dispatch().address(document).orElse(""));
        subject.setValue(desk.dispatch().subject(document));
        text.setLabel(desk.text("documents.field.text"));
        text.setMaxLength(DocumentDispatch.TEXT.maxLength());
        text.setMinRows(5);
        text.setMaxRows(14);
        notReady();
        dialog.wideField(DocumentDispatch.TO.name(), to)
                .wideField(DocumentDispatch.SUBJECT.name(), subject)
                .wideField(DocumentDispatch.TEXT.name(), text)
                .note(attached());
        recording();
        dialog.onSave(desk.text("documents.send"), this::send).open();
        (to.isEmpty() ? to : text).focus();
    }

    /** Says at once what would stop it, before anybody writes. */
    private void notReady() {
        try {
            desk.dispatch().requireReady();
        } catch (Problem problem) {
            var note = new Span(desk.text(problem.messageKey(), problem.arguments()));
            note.addClassName("rl-bad");
            note.setId("send-not-ready");
            dialog.note(note);
        }
    }

    private Span attached() {
        var note = new Span(Icon.FILE.create(), new Span(desk.text("documents.send.attached", document.no() + ".pdf")));
        note.addClassName("rl-bar");
        note.setId("send-attached");
        return note;
    }

    private void recording() {
        record.setLabel(desk.text("documents.print.record"));
        record.setId("send-record");
        record.setValue(true);
        if (desk.events().choice(document.type(), DocumentMoment.SENT) == RecordingChoice.ASK) {
            dialog.wideField(DocumentDispatch.RECORD.name(), record);
        }
    }

    /** Who takes the address away does not mean the one of the contact. */
    private void send() {
        if (to.getValue().isBlank()) {
            throw Problem.required(DocumentDispatch.TO.name());
        }
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put(DocumentDispatch.TO.name(), to.getValue());
        values.put(DocumentDispatch.SUBJECT.name(), subject.getValue());
        values.put(DocumentDispatch.TEXT.name(), text.getValue());
        values.put(DocumentDispatch.RECORD.name(), record.getValue());
        tell(desk.documents().send(document.no(), values).value());
    }

    private void tell(DocumentDelivery delivery) {
        var toasts = desk.desk().toasts();
        var name = desk.name(document);
        switch (delivery.state()) {
            case SENT -> toasts.info(desk.text("documents.sent", name, delivery.to()));
            case UNDER_WAY -> toasts.info(desk.text("documents.send.underWay", name, delivery.to()));
            case NOT_SENT ->
                toasts.offer(
                        desk.text("documents.send.notSent", Objects.requireNonNullElse(delivery.reason(), "")),
                        desk.text("documents.send.contact"),
                        this::openContact);
        }
    }

    /** What was not sent waits there to be tried again. */
    private void openContact() {
        var contact = document.contact();
        if (contact != null) {
            UI.getCurrent().navigate(ContactCards.route(contact.no()));
        }
    }
}
