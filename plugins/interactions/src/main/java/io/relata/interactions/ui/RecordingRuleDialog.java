package io.relata.interactions.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import io.relata.interactions.DocumentMoment;
import io.relata.interactions.DocumentRecords;
import io.relata.interactions.InteractionTemplates;
import io.relata.interactions.RecordingRule;
import io.relata.interactions.RecordingSetup;
import io.relata.platform.problem.Problem;
import io.relata.setup.CodeField;
import io.relata.ui.kit.FormDialog;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Asks what becomes of each moment of a type of document: its template, whether it is on, whether the user is asked. */
final class RecordingRuleDialog {
    private final Workbench bench;
    private final RecordingSetup setup;
    private final FormDialog dialog;
    private final Map<DocumentMoment, Editor> editors = new EnumMap<>(DocumentMoment.class);

    /** Holds the fields of a moment. */
    private record Editor(RecordingRule before, CodeField template, Checkbox enabled, Checkbox askUser) {
        /** Tells what differs. */
        Map<String, @Nullable Object> changed() {
            var values = new LinkedHashMap<String, @Nullable Object>();
            @Nullable String code = template.getValue();
            if (!Objects.equals(code, before.template())) {
                values.put(DocumentRecords.RULE_TEMPLATE.name(), code);
            }
            if (enabled.getValue() != before.enabled()) {
                values.put(DocumentRecords.ENABLED.name(), enabled.getValue());
            }
            if (askUser.getValue() != before.askUser()) {
                values.put(DocumentRecords.ASK_USER.name(), askUser.getValue());
            }
            return values;
        }
    }

    private RecordingRuleDialog(Workbench bench, RecordingSetup setup) {
        this.bench = bench;
        this.setup = setup;
        this.dialog = new FormDialog(bench.desk(), setup.name());
    }

    /** Opens it with the type as it is set up now. */
    static void open(Workbench bench, String code, Runnable saved) {
        try {
            new RecordingRuleDialog(bench, bench.recordings().read(code)).open(saved);
        } catch (Problem problem) {
            bench.desk().toasts().problem(problem);
        }
    }

    private void open(Runnable saved) {
        var help = new Span(bench.text("interactions.documents.rule.help"));
        help.addClassNames("rl-muted", "rl-small");
        dialog.note(help);
        setup.rules().forEach(this::add);
        dialog.onSave(bench.text("interactions.save"), () -> save(saved)).open();
        editors.values().iterator().next().template().focus();
    }

    private void add(RecordingRule rule) {
        var key = rule.moment().key();
        dialog.note(new H3(bench.text("interactions.documents.moment." + key)));
        var template = new CodeField(bench.desk(), bench.tables(), InteractionTemplates.TABLE);
        template.setLabel(bench.text("interactions.documents.field.interactionTemplateCode"));
        template.setValue(rule.template());
        var enabled = box("enabled", rule.enabled());
        var askUser = box("askUser", rule.askUser());
        template.addValueChangeListener(change -> follow(change.getOldValue(), change.getValue(), enabled));
        dialog.wideField("template-" + key, template);
        dialog.field("enabled-" + key, enabled);
        dialog.field("askUser-" + key, askUser);
        editors.put(rule.moment(), new Editor(rule, template, enabled, askUser));
    }

    /** Who chooses a first template wants it used; without one there is nothing to record with. */
    private static void follow(@Nullable String before, @Nullable String now, Checkbox enabled) {
        if (now == null) {
            enabled.setValue(false);
        } else if (before == null) {
            enabled.setValue(true);
        }
    }

    private Checkbox box(String field, boolean value) {
        return new Checkbox(bench.text("interactions.documents.field." + field), value);
    }

    private void save(Runnable saved) {
        var rules = new EnumMap<DocumentMoment, Map<String, @Nullable Object>>(DocumentMoment.class);
        editors.forEach((moment, editor) -> {
            var changed = editor.changed();
            if (!changed.isEmpty()) {
                rules.put(moment, changed);
            }
        });
        if (!rules.isEmpty()) {
            var made = bench.recordings().change(setup.code(), setup.version(), rules);
            bench.desk()
                    .toasts()
                    .saved(bench.text("interactions.documents.change.setUp", setup.name()), made.changeSet());
        }
        saved.run();
    }
}
