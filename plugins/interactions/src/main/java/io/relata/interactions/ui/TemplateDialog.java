package io.relata.interactions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.relata.interactions.TemplateLanguage;
import io.relata.platform.problem.Problem;
import io.relata.setup.CodeField;
import io.relata.setup.CodeTables;
import io.relata.ui.kit.EmptyState;
import io.relata.ui.kit.Icon;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Shows what belongs to a template: how often it was used, its languages, and what is sent in each of them. */
public final class TemplateDialog {
    private final Workbench bench;
    private final String template;
    private final Div body = new Div();
    private final Div question = new Div();
    private final CodeField standard;

    private TemplateDialog(Workbench bench, String template) {
        this.bench = bench;
        this.template = template;
        this.standard = new CodeField(bench.desk(), bench.tables(), "languages");
        standard.setLabel(bench.text("interactions.template.languageCodeDefault"));
        standard.setId("default-language");
        standard.setReadOnly(!mayWrite());
        standard.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chooseDefault(change.getValue(), false);
            }
        });
        question.addClassName("rl-refusal");
        question.getElement().setAttribute("role", "alert");
        body.addClassName("rl-stack");
    }

    /**
     * Open it.
     *
     * @param bench what this plugin works with
     * @param template the template's code
     */
    public static void open(Workbench bench, String template) {
        var dialog = new Dialog();
        dialog.setId("template-languages");
        dialog.addClassName("rl-dialog");
        dialog.setHeaderTitle(bench.text("interactions.templateLanguages", template));
        dialog.setWidth("min(44rem, 96vw)");
        var content = new TemplateDialog(bench, template);
        content.list();
        dialog.add(content.body);
        var close = new Button(bench.text("ui.close"), click -> dialog.close());
        close.setId("template-close");
        dialog.getFooter().add(close);
        dialog.open();
    }

    private boolean mayWrite() {
        return bench.desk().may(CodeTables.WRITE);
    }

    private void list() {
        var languages = bench.templates().languages(template);
        standard.setValue(defaultLanguage());
        question.setVisible(false);
        body.removeAll();
        body.add(figures(), standard, question, lines(languages));
        if (mayWrite()) {
            var add = new Button(
                    bench.text("interactions.templateLanguage.add"), Icon.PLUS.create(), click -> edit(null));
            add.setId("language-add");
            body.add(add);
        }
    }

    private @Nullable String defaultLanguage() {
        return bench.interactions().templates().stream()
                .filter(each -> each.code().equals(template))
                .findFirst()
                .orElseThrow(() -> Problem.notFound(template))
                .languageCode();
    }

    private Paragraph figures() {
        var totals = bench.templates().statistics(template, null, null);
        var figures = new Paragraph(bench.text(
                "interactions.template.figures", totals.count(), totals.cost(), Look.span(bench, totals.duration())));
        figures.setId("template-figures");
        figures.addClassName("rl-muted");
        return figures;
    }

    private Div lines(List<TemplateLanguage> languages) {
        var lines = new Div();
        lines.addClassName("rl-stack");
        if (languages.isEmpty()) {
            lines.add(new EmptyState(Icon.FILE, bench.text("interactions.templateLanguages.empty")));
        }
        languages.forEach(language -> lines.add(line(language)));
        return lines;
    }

    private Div line(TemplateLanguage language) {
        var name = new Span(name(language) + " · " + Objects.requireNonNullElse(language.description(), ""));
        name.addClassName("rl-name");
        var second = new Span(content(language));
        second.addClassName("rl-second");
        var words = new Div(name, second);
        words.addClassName("rl-grow");
        var line = new Div(words);
        line.addClassName("rl-who");
        line.setId("language-" + name(language));
        if (mayWrite()) {
            line.add(
                    button("interactions.edit", language, () -> edit(language)),
                    button("interactions.remove", language, () -> remove(language)));
        }
        return line;
    }

    private String name(TemplateLanguage language) {
        var code = language.languageCode();
        return code == null ? bench.text("interactions.templateLanguage.others") : code;
    }

    private String content(TemplateLanguage language) {
        var attachment = language.attachment();
        var document = language.documentTemplate();
        if (attachment != null) {
            return bench.text("interactions.templateLanguage.attachment") + ": " + attachment.name();
        }
        if (document != null) {
            return bench.text("interactions.templateLanguage.documentTemplate") + ": " + document.name();
        }
        return bench.text(
                language.emailLayout() == null
                        ? "interactions.templateLanguage.nothing"
                        : "interactions.templateLanguage.emailLayout");
    }

    private NativeButton button(String label, TemplateLanguage language, Runnable action) {
        var button = new NativeButton(bench.text(label), click -> action.run());
        button.setId(label.substring(label.lastIndexOf('.') + 1) + "-" + name(language));
        button.addClassNames("rl-quiet", "rl-focus");
        button.getElement().setAttribute("type", "button");
        button.getElement().setAttribute("aria-label", bench.text(label) + ": " + name(language));
        return button;
    }

    private void edit(@Nullable TemplateLanguage language) {
        var form = new TemplateLanguageForm(bench, template, language, this::list);
        body.removeAll();
        body.add(form);
        form.focus();
    }

    private void remove(TemplateLanguage language) {
        try {
            var made = bench.templates().delete(template, language.id(), language.version());
            bench.desk().toasts().saved(bench.text("interactions.change.languageRemoved", template), made);
        } catch (Problem problem) {
            bench.desk().toasts().problem(problem);
        }
        list();
    }

    private void chooseDefault(@Nullable String language, boolean create) {
        try {
            var made = bench.templates().chooseDefault(template, language, create);
            bench.desk().toasts().saved(bench.text("interactions.change.defaultLanguage", template), made.changeSet());
            list();
        } catch (Problem problem) {
            ask(problem, language);
        }
    }

    /** Asks whether a language the template does not have is added; otherwise the default stays as it was. */
    private void ask(Problem problem, @Nullable String language) {
        question.removeAll();
        question.add(new Span(bench.text(problem.messageKey(), problem.arguments())));
        if (problem.messageKey().equals("interactions.problem.languageMissing")) {
            var yes = new Button(
                    bench.text("interactions.templateLanguage.create", Objects.requireNonNullElse(language, "")),
                    click -> chooseDefault(language, true));
            yes.setId("default-create");
            yes.addThemeVariants(ButtonVariant.LUMO_SMALL);
            var no = new Button(bench.text("ui.cancel"), click -> list());
            no.setId("default-keep");
            no.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            question.add(yes, no);
        }
        question.setVisible(true);
    }
}
