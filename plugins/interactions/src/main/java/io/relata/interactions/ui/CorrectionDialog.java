package io.relata.interactions.ui;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.relata.interactions.Interaction;
import io.relata.interactions.InteractionDraft;
import io.relata.setup.CodeField;
import io.relata.ui.kit.CalendarTexts;
import io.relata.ui.kit.FormDialog;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Asks what was recorded wrongly. Only what is different is sent; the entry that was wrong stays in sight. */
final class CorrectionDialog {
    private final Workbench bench;
    private final Interaction entry;
    private final TextField description = new TextField();
    private final TextArea text = new TextArea();
    private final DateTimePicker when = new DateTimePicker();
    private final BigDecimalField duration = new BigDecimalField();
    private final BigDecimalField cost = new BigDecimalField();
    private final CodeField salesperson;
    private final TextField reason = new TextField();

    private CorrectionDialog(Workbench bench, Interaction entry) {
        this.bench = bench;
        this.entry = entry;
        this.salesperson = new CodeField(bench.desk(), bench.tables(), "salespeople");
        labels();
        description.setMaxLength(100);
        text.setMaxLength(100_000);
        text.setMaxRows(10);
        reason.setMaxLength(250);
        when.setLocale(bench.desk().access().current().language());
        when.setDatePickerI18n(CalendarTexts.of(bench.desk()));
        description.setValue(entry.description());
        text.setValue(Objects.requireNonNullElse(entry.text(), ""));
        when.setValue(entry.date().atTime(LocalTime.parse(entry.timeOfInteraction())));
        duration.setValue(entry.duration());
        cost.setValue(entry.cost());
        salesperson.setValue(entry.salespersonCode());
    }

    private void labels() {
        description.setLabel(bench.text("interactions.field.description"));
        text.setLabel(bench.text("interactions.field.text"));
        when.setLabel(bench.text("interactions.when"));
        duration.setLabel(bench.text("interactions.field.duration"));
        cost.setLabel(bench.text("interactions.field.cost"));
        salesperson.setLabel(bench.text("interactions.field.salespersonCode"));
        reason.setLabel(bench.text("interactions.reason"));
    }

    static void open(Workbench bench, Interaction entry, Runnable corrected) {
        var asked = new CorrectionDialog(bench, entry);
        new FormDialog(bench.desk(), bench.text("interactions.correct"))
                .wideField("description", asked.description)
                .wideField("text", asked.text)
                .field("date", asked.when)
                .field("salespersonCode", asked.salesperson)
                .field("duration", asked.duration)
                .field("cost", asked.cost)
                .wideField("reason", asked.reason)
                .onSave(bench.text("interactions.save"), () -> asked.save(corrected))
                .open();
        asked.description.focus();
    }

    private void save(Runnable corrected) {
        var made = bench.interactions()
                .correct(entry.entryNo(), new InteractionDraft(changes(), List.of()), reason.getValue());
        bench.desk()
                .toasts()
                .saved(bench.text("interactions.change.corrected", made.value().description()), made.changeSet());
        corrected.run();
    }

    private Map<String, @Nullable Object> changes() {
        var changes = new HashMap<String, @Nullable Object>();
        put(changes, "description", description.getValue(), entry.description());
        put(changes, "text", text.getValue(), Objects.requireNonNullElse(entry.text(), ""));
        put(changes, "salespersonCode", salesperson.getValue(), entry.salespersonCode());
        put(changes, "duration", duration.getValue(), entry.duration());
        put(changes, "cost", cost.getValue(), entry.cost());
        var at = when.getValue();
        put(changes, "date", at == null ? null : at.toLocalDate(), entry.date());
        if (at != null) {
            put(changes, "timeOfInteraction", at.toLocalTime().toString().substring(0, 5), entry.timeOfInteraction());
        }
        return changes;
    }

    private static void put(
            Map<String, @Nullable Object> changes, String name, @Nullable Object now, @Nullable Object before) {
        if (!Objects.equals(now, before)) {
            changes.put(name, now);
        }
    }
}
