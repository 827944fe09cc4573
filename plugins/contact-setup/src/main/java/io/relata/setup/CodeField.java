package io.relata.setup;

import com.vaadin.flow.component.combobox.ComboBox;
import io.relata.platform.plugin.Contributed;
import io.relata.platform.text.Folding;
import io.relata.ui.kit.Desk;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Choose a code from a table; each choice reads {@code CODE · description} and is found by either. What is typed and not
 * found can be created in place by those who may: the last choice offers it. The value is the code, or null.
 *
 * @since 0.1
 */
public final class CodeField extends ComboBox<String> {

    /** Begins the choice that is no code but creates one; no code can begin like this. */
    private static final String OFFER = "+ ";

    private final transient Desk desk;
    private final transient CodeTables tables;
    private final String table;

    /**
     * Make a field.
     *
     * @param desk what pages need
     * @param tables reads and creates codes
     * @param table the code table's id
     */
    public CodeField(Desk desk, CodeTables tables, String table) {
        this.desk = desk;
        this.tables = tables;
        this.table = table;
        setItemLabelGenerator(this::caption);
        setClearButtonVisible(true);
        setItems(query -> choices(query.getFilter().orElse(""), query.getOffset(), query.getLimit()));
        var offered = definition().filter(found -> desk.may(found.permission()));
        if (offered.isPresent()) {
            addCustomValueSetListener(event -> take(event.getDetail()));
        }
        definition().ifPresent(found -> desk.live()
                .onRecords(this, touched -> touched.type().equals(found.type().id()), () -> getDataProvider()
                        .refreshAll()));
    }

    /** Choosing the offer opens the dialog and leaves the value as it is. */
    @Override
    protected void setModelValue(@Nullable String newModelValue, boolean fromClient) {
        if (newModelValue != null && newModelValue.startsWith(OFFER)) {
            setPresentationValue(getValue());
            create(newModelValue.substring(OFFER.length()));
        } else {
            super.setModelValue(newModelValue, fromClient);
        }
    }

    /** Finds the codes that begin with what was typed, and those whose description has a word that does. */
    static List<String> matches(Map<String, String> descriptions, String typed) {
        var wanted = Folding.fold(typed);
        return descriptions.entrySet().stream()
                .filter(entry -> Folding.fold(entry.getKey()).startsWith(wanted)
                        || (" " + Folding.fold(entry.getValue())).contains(" " + wanted))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Stream<String> choices(String typed, int offset, int limit) {
        var descriptions = tables.descriptions(table);
        var choices = new ArrayList<>(matches(descriptions, typed));
        if (isAllowCustomValue() && !typed.isBlank() && !descriptions.containsKey(CodeRows.normalised(typed))) {
            choices.add(OFFER + typed.strip());
        }
        return choices.stream().skip(offset).limit(limit);
    }

    private String caption(String code) {
        if (code.startsWith(OFFER)) {
            return desk.text("setup.create.offer", code.substring(OFFER.length()));
        }
        var description = tables.descriptions(table).getOrDefault(code, "");
        return description.isEmpty() ? code : code + " · " + description;
    }

    /** Takes a code that is there, however it was typed; offers to create one that is not. */
    private void take(String typed) {
        var code = CodeRows.normalised(typed);
        if (tables.descriptions(table).containsKey(code)) {
            setValue(code);
        } else {
            create(typed);
        }
    }

    private void create(String typed) {
        definition().ifPresent(found -> new CodeDialog(desk, tables, found, made -> {
                    getDataProvider().refreshAll();
                    setValue(made);
                })
                .open(typed));
    }

    private Optional<CodeTable> definition() {
        return desk.extensions().<CodeTable>all(CodeTable.class).stream()
                .map(Contributed::value)
                .filter(each -> each.id().equals(table))
                .findFirst();
    }
}
