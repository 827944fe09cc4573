package io.relata.correspondence.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.relata.contacts.ContactPicker;
import io.relata.interactions.InteractionTemplates;
import io.relata.interactions.TemplateLanguage;
import io.relata.platform.change.Changed;
import io.relata.platform.problem.Problem;
import io.relata.setup.CodeField;
import io.relata.setup.CodeTables;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lets the texts of e-mails and letters be written, in each language, and shows them as a contact gets them. */
public final class TextsPanel extends Composite<Div> {
    private final transient CorrespondenceDesk desk;
    private final CodeField template;
    private final CodeField language;
    private final TextField subject = new TextField();
    private final TextArea body = new TextArea();
    private final ContactPicker contact;
    private final MergedPreview preview;
    private final Button save = new Button();
    private Component inserting = body;

    /**
     * Make the panel.
     *
     * @param desk what this plugin's pages work with
     */
    public TextsPanel(CorrespondenceDesk desk) {
        this.desk = desk;
        template = new CodeField(desk.desk(), desk.tables(), InteractionTemplates.TABLE);
        language = new CodeField(desk.desk(), desk.tables(), "languages");
        contact = new ContactPicker(desk.desk(), desk.contacts());
        preview = new MergedPreview(desk, "text-preview");
        fields();
        getContent().addClassNames("rl-setup-panel", "rl-setup-settings", "rl-texts");
        getContent().add(new Paragraph(desk.text("correspondence.texts.help")), form(), buttons());
        getContent().add(new H3(desk.text("correspondence.preview")), contact, preview);
        load();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addStyleSheet("plugin-res/correspondence/correspondence.css");
    }

    private void fields() {
        template.setId("text-template");
        template.setLabel(desk.text("correspondence.field.interactionTemplateCode"));
        template.addValueChangeListener(change -> load());
        language.setId("text-language");
        language.setLabel(desk.text("correspondence.field.languageCode"));
        language.setHelperText(desk.text("correspondence.texts.allLanguages"));
        language.addValueChangeListener(change -> load());
        subject.setId("text-subject");
        subject.setLabel(desk.text("correspondence.field.subject"));
        subject.setMaxLength(100);
        subject.setValueChangeMode(ValueChangeMode.LAZY);
        subject.addValueChangeListener(change -> show());
        subject.addFocusListener(focus -> inserting = subject);
        body.setId("text-body");
        body.setLabel(desk.text("correspondence.field.body"));
        body.setMinRows(8);
        body.setMaxRows(24);
        body.setMaxLength(100_000);
        body.setValueChangeMode(ValueChangeMode.LAZY);
        body.addValueChangeListener(change -> show());
        body.addFocusListener(focus -> inserting = body);
        contact.setId("text-contact");
        contact.setLabel(desk.text("correspondence.preview.contact"));
        contact.setWidthFull();
        contact.addValueChangeListener(change -> show());
    }

    private FormLayout form() {
        var form = new FormLayout();
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("30rem", 2));
        var merge = new MergeMenu(desk, field -> MergeMenu.insert(inserting, field));
        form.add(template, language, subject, merge, body);
        form.setColspan(body, 2);
        return form;
    }

    private Div buttons() {
        save.setText(desk.text("correspondence.save"));
        save.setId("text-save");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(click -> save());
        var bar = new Div(save);
        bar.addClassName("rl-bar");
        return bar;
    }

    private void load() {
        var held = held().orElse(null);
        subject.setValue(held == null ? "" : Objects.requireNonNullElse(held.description(), ""));
        body.setValue(held == null ? "" : Objects.requireNonNullElse(held.emailLayout(), ""));
        var ready = template.getValue() != null;
        subject.setEnabled(ready);
        body.setEnabled(ready);
        save.setVisible(desk.desk().may(CodeTables.WRITE));
        save.setEnabled(ready);
        refuse(null);
        show();
    }

    /** Finds what the template has in exactly this language. */
    private Optional<TemplateLanguage> held() {
        var code = template.getValue();
        return code == null
                ? Optional.empty()
                : desk.templates().languages(code).stream()
                        .filter(each -> Objects.equals(each.languageCode(), language.getValue()))
                        .findFirst();
    }

    private void show() {
        var chosen = contact.getValue();
        if (chosen == null) {
            preview.say(desk.text("correspondence.preview.choose"));
        } else {
            preview.show(
                    () -> desk.texts().draft(subject.getValue(), body.getValue(), chosen.no(), language.getValue()));
        }
    }

    private void save() {
        refuse(null);
        try {
            var made = write(template.getValue());
            desk.desk().toasts().saved(desk.text("correspondence.texts.saved", template.getValue()), made.changeSet());
        } catch (Problem problem) {
            refuse(problem);
        }
    }

    private Changed<TemplateLanguage> write(String code) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("description", subject.getValue());
        values.put("emailLayout", body.getValue());
        var held = held();
        if (held.isPresent()) {
            return desk.templates().update(code, held.get().id(), held.get().version(), values);
        }
        values.put("languageCode", language.getValue());
        return desk.templates().add(code, values);
    }

    private void refuse(@Nullable Problem problem) {
        subject.setInvalid(false);
        body.setInvalid(false);
        if (problem == null) {
            return;
        }
        var words = desk.words(problem);
        switch (problem.field().orElse("")) {
            case "description" -> {
                subject.setErrorMessage(words);
                subject.setInvalid(true);
                subject.focus();
            }
            case "emailLayout" -> {
                body.setErrorMessage(words);
                body.setInvalid(true);
                body.focus();
            }
            default -> desk.desk().toasts().problem(problem);
        }
    }
}
