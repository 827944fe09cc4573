package io.relata.interactions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.relata.interactions.TemplateLanguage;
import io.relata.platform.change.Changed;
import io.relata.platform.file.StoredFile;
import io.relata.platform.problem.Problem;
import io.relata.setup.CodeField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Edits the content of a template in one language. */
final class TemplateLanguageForm extends Composite<Div> {
    private final Workbench bench;
    private final String template;
    private final @Nullable TemplateLanguage before;
    private final Runnable closed;
    private final CodeField language;
    private final TextField description = new TextField();
    private final OneFile attachment;
    private final OneFile document;
    private final TextArea layout = new TextArea();
    private final Div refusal = new Div();
    private final Button replace;
    private final Map<String, HasValidationProperties> fields = new LinkedHashMap<>();

    TemplateLanguageForm(Workbench bench, String template, @Nullable TemplateLanguage before, Runnable closed) {
        this.bench = bench;
        this.template = template;
        this.before = before;
        this.closed = closed;
        this.language = new CodeField(bench.desk(), bench.tables(), "languages");
        this.attachment = file("attachment", before == null ? null : before.attachment());
        this.document = file("documentTemplate", before == null ? null : before.documentTemplate());
        this.replace = new Button(bench.text("interactions.templateLanguage.replace"), click -> replace());
        replace.setId("language-replace");
        replace.addThemeVariants(ButtonVariant.LUMO_SMALL);
        refusal.addClassName("rl-refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        fill();
        getContent().addClassName("rl-stack");
        getContent().add(refusal, form(), buttons());
    }

    private OneFile file(String name, @Nullable StoredFile held) {
        return new OneFile(bench, name, bench.text("interactions.templateLanguage." + name), held);
    }

    private void fill() {
        if (before != null) {
            language.setValue(before.languageCode());
            description.setValue(Objects.requireNonNullElse(before.description(), ""));
            layout.setValue(Objects.requireNonNullElse(before.emailLayout(), ""));
        }
        description.setMaxLength(100);
        layout.setMaxLength(100_000);
        layout.setMinRows(4);
        layout.setMaxRows(14);
        layout.setHelperText(bench.text("interactions.templateLanguage.emailLayout.help"));
    }

    private FormLayout form() {
        var form = new FormLayout();
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("26rem", 2));
        language.setLabel(bench.text("interactions.templateLanguage.languageCode"));
        language.setHelperText(bench.text("interactions.templateLanguage.languageCode.help"));
        language.setId("field-languageCode");
        description.setLabel(bench.text("interactions.templateLanguage.description"));
        description.setId("field-description");
        layout.setLabel(bench.text("interactions.templateLanguage.emailLayout"));
        layout.setId("field-emailLayout");
        fields.put("languageCode", language);
        fields.put("description", description);
        fields.put("emailLayout", layout);
        form.add(language, description, attachment, document, layout);
        form.setColspan(layout, 2);
        return form;
    }

    private Div buttons() {
        var save = new Button(bench.text("interactions.save"), click -> save());
        save.setId("language-save");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var cancel = new Button(bench.text("ui.cancel"), click -> closed.run());
        cancel.setId("language-cancel");
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var bar = new Div(cancel, save);
        bar.addClassName("rl-bar");
        return bar;
    }

    void focus() {
        language.focus();
    }

    private void save() {
        refusal.setVisible(false);
        fields.values().forEach(field -> field.setInvalid(false));
        try {
            var made = write(values());
            bench.desk().toasts().saved(bench.text("interactions.change.languageChanged", template), made.changeSet());
            closed.run();
        } catch (Problem problem) {
            refuse(problem);
        }
    }

    private Changed<TemplateLanguage> write(Map<String, @Nullable Object> values) {
        return before == null
                ? bench.templates().add(template, values)
                : bench.templates().update(template, before.id(), before.version(), values);
    }

    private Map<String, @Nullable Object> values() {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("languageCode", language.getValue());
        if (before != null || !description.isEmpty()) {
            values.put("description", description.getValue());
        }
        values.put("attachment", idOf(attachment));
        values.put("documentTemplate", idOf(document));
        values.put("emailLayout", layout.getValue());
        return values;
    }

    private static @Nullable Object idOf(OneFile held) {
        var file = held.file();
        return file == null ? null : file.id();
    }

    private void refuse(Problem problem) {
        var words = bench.text(problem.messageKey(), problem.arguments());
        var field = problem.field().map(fields::get).orElse(null);
        var other = problem.messageKey().equals("interactions.problem.otherContent");
        if (field != null && !other) {
            field.setErrorMessage(words);
            field.setInvalid(true);
        } else {
            refusal.removeAll();
            refusal.add(new Span(words));
            if (other) {
                refusal.add(replace);
            }
            refusal.setVisible(true);
        }
    }

    /** Lets the newer content take the place of what was there when the form was opened. */
    private void replace() {
        if (before != null && before.attachment() != null) {
            attachment.clear();
        }
        if (before != null && before.documentTemplate() != null) {
            document.clear();
        }
        if (before != null && before.emailLayout() != null) {
            layout.clear();
        }
        save();
    }
}
