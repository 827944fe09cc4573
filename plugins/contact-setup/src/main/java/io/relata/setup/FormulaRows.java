package io.relata.setup;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import io.relata.platform.change.Changed;
import io.relata.platform.change.RecordField;
import io.relata.platform.problem.Problem;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.Icon;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Shows and writes the formulas of all salutations, each with how it would address somebody. */
final class FormulaRows implements Rows {

    private static final String SALUTATION = StoredSalutationFormulas.SALUTATION_CODE.name();

    private final Desk desk;
    private final SalutationFormulas formulas;
    private final Map<String, SalutationFormula> shown = new LinkedHashMap<>();

    FormulaRows(Desk desk, SalutationFormulas formulas) {
        this.desk = desk;
        this.formulas = formulas;
    }

    @Override
    public String help() {
        return desk.text("setup.formulas.help");
    }

    @Override
    public Icon icon() {
        return Icon.SMILE;
    }

    @Override
    public List<RowColumn> columns() {
        return StoredSalutationFormulas.FORMULA.fields().stream()
                .map(this::column)
                .toList();
    }

    private RowColumn column(RecordField<?> field) {
        var label = StoredSalutationFormulas.FORMULA.label(field.name());
        var name = field.type() == SalutationName.class;
        return new RowColumn(
                field, desk.text(label), name ? "setup.field.salutationName" : label, table(field), true, width(field));
    }

    private static @Nullable String table(RecordField<?> field) {
        return field == StoredSalutationFormulas.SALUTATION_CODE
                ? SetupRecords.SALUTATIONS
                : field == StoredSalutationFormulas.LANGUAGE_CODE ? SetupRecords.LANGUAGES : null;
    }

    private static int width(RecordField<?> field) {
        if (field.name().equals("salutation")) {
            return 12;
        }
        return field == StoredSalutationFormulas.LANGUAGE_CODE ? 6 : 7;
    }

    @Override
    public boolean writable() {
        return desk.may(CodeTables.WRITE);
    }

    @Override
    public List<Row> load() {
        shown.clear();
        formulas.all().forEach(formula -> shown.put(key(formula), formula));
        return shown.entrySet().stream()
                .map(each -> row(each.getKey(), each.getValue()))
                .toList();
    }

    @Override
    public @Nullable Component usage(Row row) {
        var formula = shown.get(row.key());
        if (formula == null) {
            return null;
        }
        var preview = new Span(formula.write(this::sample));
        preview.setId("preview-" + row.key());
        preview.addClassName("rl-muted");
        return preview;
    }

    private String sample(SalutationName name) {
        return desk.text("setup.formulas.sample." + name.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public boolean countsUsage() {
        return true;
    }

    @Override
    public int usagePosition() {
        return columns().indexOf(column(StoredSalutationFormulas.NAMES.getFirst()));
    }

    @Override
    public String usageHeading() {
        return "setup.formulas.preview";
    }

    @Override
    public Changed<String> save(Row row, Map<String, @Nullable Object> values) {
        var formula = shown.get(row.key());
        if (formula == null) {
            var sent = new LinkedHashMap<>(values);
            var salutation = sent.remove(SALUTATION);
            if (salutation == null) {
                throw Problem.required(SALUTATION);
            }
            return named(formulas.add(salutation.toString(), sent));
        }
        return named(formulas.update(formula.salutationCode(), formula.id(), row.version(), values));
    }

    @Override
    public Changed<String> delete(Row row) {
        var formula = Objects.requireNonNull(shown.get(row.key()));
        return new Changed<>(row.key(), formulas.remove(formula.salutationCode(), formula.id(), row.version()));
    }

    @Override
    public boolean concerns(String recordType) {
        return recordType.equals(StoredSalutationFormulas.FORMULA.id());
    }

    private static Changed<String> named(Changed<SalutationFormula> changed) {
        return new Changed<>(key(changed.value()), changed.changeSet());
    }

    private static String key(SalutationFormula formula) {
        return String.join(
                "-",
                formula.salutationCode(),
                Objects.requireNonNullElse(formula.languageCode(), "0"),
                formula.salutationType().name());
    }

    private static Row row(String key, SalutationFormula formula) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put(SALUTATION, formula.salutationCode());
        values.put("languageCode", formula.languageCode());
        values.put("salutationType", formula.salutationType());
        values.put("salutation", formula.salutation());
        for (int place = 1; place <= formula.names().size(); place++) {
            values.put("name" + place, formula.names().get(place - 1));
        }
        return new Row(key, formula.version(), values);
    }
}
