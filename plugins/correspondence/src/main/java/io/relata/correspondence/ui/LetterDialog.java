package io.relata.correspondence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.relata.contacts.ContactFacts;
import io.relata.correspondence.LetterDraft;
import io.relata.correspondence.LetterFile;
import io.relata.interactions.InteractionKind;
import io.relata.interactions.InteractionTemplates;
import io.relata.platform.problem.Problem;
import io.relata.setup.CodeField;
import io.relata.ui.kit.FormDialog;
import java.util.Objects;

/** Writes a letter to one contact: from a text, which can be changed, as PDF, or from a document of Word. */
public final class LetterDialog {
    private final CorrespondenceDesk desk;
    private final ContactFacts contact;
    private final FormDialog dialog;
    private final CodeField template;
    private final CodeField language;
    private final CodeField salesperson;
    private final TextField subject = new TextField();
    private final TextArea body = new TextArea();
    private final Checkbox record = new Checkbox();
    private boolean hasDocument;

    private LetterDialog(CorrespondenceDesk desk, ContactFacts contact) {
        this.desk = desk;
        this.contact = contact;
        this.dialog = new FormDialog(desk.desk(), desk.text("correspondence.letter.to", contact.name()));
        this.template = new CodeField(desk.desk(), desk.tables(), InteractionTemplates.TABLE);
        this.language = new CodeField(desk.desk(), desk.tables(), "languages");
        this.salesperson = new CodeField(desk.desk(), desk.tables(), "salespeople");
    }

    /**
     * Open the dialog.
     *
     * @param desk what this plugin's pages work with
     * @param contact the contact
     */
    public static void open(CorrespondenceDesk desk, ContactFacts contact) {
        new LetterDialog(desk, contact).open();
    }

    private void open() {
        fields();
        desk.interactions().template(InteractionKind.LETTER, null).ifPresent(usual -> template.setValue(usual.code()));
        fill();
        dialog.onSave(desk.text("correspondence.letter.write"), this::write);
        dialog.open();
        body.focus();
    }

    private void fields() {
        template.setLabel(desk.text("correspondence.field.interactionTemplateCode"));
        template.addValueChangeListener(change -> fill());
        language.setLabel(desk.text("correspondence.field.languageCode"));
        language.addValueChangeListener(change -> fill());
        salesperson.setLabel(desk.text("correspondence.field.salespersonCode"));
        salesperson.setValue(desk.interactions().proposedSalesperson(contact));
        subject.setLabel(desk.text("correspondence.field.subject"));
        subject.setMaxLength(100);
        body.setLabel(desk.text("correspondence.field.body"));
        body.setMinRows(8);
        body.setMaxRows(20);
        body.setMaxLength(100_000);
        record.setLabel(desk.text("correspondence.letter.record"));
        record.setId("letter-record");
        record.setValue(true);
        dialog.field("interactionTemplateCode", template)
                .field("languageCode", language)
                .field("salespersonCode", salesperson)
                .wideField("subject", subject)
                .wideField("body", body)
                .note(record);
    }

    private void fill() {
        hasDocument = false;
        template.setInvalid(false);
        var code = template.getValue();
        if (code != null) {
            try {
                var text = desk.texts().of(code, contact.no(), language.getValue(), salesperson.getValue());
                hasDocument = text.document() != null;
                subject.setValue(Objects.requireNonNullElse(text.subject(), ""));
                body.setValue(Objects.requireNonNullElse(text.body(), ""));
            } catch (Problem problem) {
                template.setErrorMessage(desk.words(problem));
                template.setInvalid(true);
            }
        }
        subject.setEnabled(!hasDocument);
        body.setEnabled(!hasDocument);
    }

    private void write() {
        var draft = new LetterDraft(
                contact.no(),
                template.getValue(),
                language.getValue(),
                subject.getValue(),
                body.getValue(),
                salesperson.getValue());
        var letter = hasDocument
                ? desk.letters().write(contact.no(), template.getValue(), language.getValue(), salesperson.getValue())
                : desk.letters().compose(draft);
        if (record.getValue()) {
            var made = desk.letters().record(letter, draft);
            desk.desk().toasts().saved(desk.text("correspondence.letter.recorded"), made.changeSet());
        }
        offer(letter);
    }

    private void offer(LetterFile letter) {
        var ready = new Dialog();
        ready.setHeaderTitle(desk.text("correspondence.letter.ready"));
        ready.addClassName("rl-dialog");
        var link = LetterLink.of("letter-download", letter.name(), () -> letter);
        var close = new Button(desk.text("ui.close"), click -> ready.close());
        close.setId("letter-close");
        ready.add(link);
        ready.getFooter().add(close);
        ready.open();
        link.getElement().callJsFunction("focus");
    }
}
