package io.relata.correspondence.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.relata.contacts.ContactFacts;
import io.relata.correspondence.EmailDraft;
import io.relata.correspondence.MergedText;
import io.relata.interactions.InformationFlow;
import io.relata.interactions.InteractionKind;
import io.relata.interactions.InteractionTemplate;
import io.relata.interactions.InteractionTemplates;
import io.relata.platform.file.StoredFile;
import io.relata.platform.problem.Problem;
import io.relata.setup.CodeField;
import io.relata.setup.CodeTables;
import io.relata.ui.kit.FileUpload;
import io.relata.ui.kit.FormDialog;
import io.relata.ui.kit.Icon;
import org.jspecify.annotations.Nullable;

/** Writes an e-mail to one contact: a text of a template, merged, to be changed as one likes, or words of one's own. */
public final class EmailDialog {
    private static final int MOST_FILES = 10;

    private final CorrespondenceDesk desk;
    private final ContactFacts contact;
    private final FormDialog dialog;
    private final TextField address = new TextField();
    private final CodeField template;
    private final CodeField language;
    private final CodeField salesperson;
    private final TextField subject = new TextField();
    private final TextArea body = new TextArea();
    private final FileUpload files;
    private String filledSubject = "";
    private String filledBody = "";

    private EmailDialog(CorrespondenceDesk desk, ContactFacts contact) {
        this.desk = desk;
        this.contact = contact;
        this.dialog = new FormDialog(desk.desk(), desk.text("correspondence.email.to", contact.name()));
        this.template = new CodeField(desk.desk(), desk.tables(), InteractionTemplates.TABLE);
        this.language = new CodeField(desk.desk(), desk.tables(), "languages");
        this.salesperson = new CodeField(desk.desk(), desk.tables(), "salespeople");
        this.files = new FileUpload(
                        desk.desk(), desk.files()::store, desk.files().mostBytes(), MOST_FILES)
                .button(desk.text("correspondence.attach"), Icon.CLIP);
        files.setId("email-files");
    }

    /**
     * Open the dialog.
     *
     * @param desk what this plugin's pages work with
     * @param contact the contact
     */
    public static void open(CorrespondenceDesk desk, ContactFacts contact) {
        new EmailDialog(desk, contact).open();
    }

    private void open() {
        if (!desk.server().status().ready()) {
            dialog.note(noServer());
        }
        fields();
        dialog.onSave(desk.text("correspondence.send"), this::send);
        usual();
        fill();
        dialog.open();
        subject.focus();
    }

    private Span noServer() {
        var note = new Span(desk.text("correspondence.problem.noServer") + " ");
        note.addClassName("rl-bad");
        note.setId("no-server");
        if (desk.desk().may(CodeTables.WRITE)) {
            note.add(new Anchor("setup/mail-server", desk.text("correspondence.server")));
        }
        return note;
    }

    private void fields() {
        address.setLabel(desk.text("correspondence.field.address"));
        address.setValue(desk.emails().addressOf(contact.no()).orElse(""));
        address.setMaxLength(250);
        template.setLabel(desk.text("correspondence.field.interactionTemplateCode"));
        template.addValueChangeListener(change -> fill());
        language.setLabel(desk.text("correspondence.field.languageCode"));
        language.addValueChangeListener(change -> fill());
        subject.setLabel(desk.text("correspondence.field.subject"));
        subject.setMaxLength(250);
        body.setLabel(desk.text("correspondence.field.body"));
        body.setMinRows(8);
        body.setMaxRows(20);
        body.setMaxLength(100_000);
        salesperson.setLabel(desk.text("correspondence.field.salespersonCode"));
        salesperson.setValue(desk.interactions().proposedSalesperson(contact));
        dialog.field("address", address)
                .field("interactionTemplateCode", template)
                .field("languageCode", language)
                .field("salespersonCode", salesperson)
                .wideField("subject", subject)
                .wideField("body", body)
                .wideField("files", files);
    }

    private void usual() {
        desk.interactions()
                .template(InteractionKind.EMAIL, InformationFlow.OUTBOUND)
                .map(InteractionTemplate::code)
                .ifPresent(template::setValue);
    }

    /** Takes the text of the template, unless somebody wrote something already. */
    private void fill() {
        var code = template.getValue();
        if (code == null) {
            return;
        }
        template.setInvalid(false);
        try {
            var text = desk.texts().of(code, contact.no(), language.getValue(), salesperson.getValue());
            take(text);
        } catch (Problem problem) {
            template.setErrorMessage(desk.words(problem));
            template.setInvalid(true);
        }
    }

    private void take(MergedText text) {
        if (subject.getValue().equals(filledSubject) && text.body() != null) {
            filledSubject = orBlank(text.subject());
            subject.setValue(filledSubject);
        }
        if (body.getValue().equals(filledBody)) {
            filledBody = orBlank(text.body());
            body.setValue(filledBody);
        }
    }

    private static String orBlank(@Nullable String text) {
        return text == null ? "" : text;
    }

    private void send() {
        var made = desk.emails()
                .send(new EmailDraft(
                        contact.no(),
                        address.getValue(),
                        template.getValue(),
                        language.getValue(),
                        subject.getValue(),
                        body.getValue(),
                        salesperson.getValue(),
                        files.files().stream().map(StoredFile::id).toList()));
        UnsentEmails.tell(desk, made.value());
    }
}
