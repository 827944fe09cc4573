package io.relata.setup;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.binder.Binder;
import io.relata.platform.change.Changed;
import io.relata.platform.problem.Problem;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.Icon;
import io.relata.ui.kit.LeaveGuard;
import io.relata.ui.kit.Unsaved;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Edits one row of a grid at a time: Enter saves, Esc brings the old values back, a refusal stands at its field. Leaving
 * the page asks what becomes of what was typed.
 */
final class RowEditor implements Unsaved {

    /** Hears how an edit ends. */
    interface Outcome {

        /**
         * The row is closed.
         *
         * @param message the key of what to say, empty after cancelling
         * @param written what was written, or null when nothing was
         */
        void closed(String message, @Nullable Changed<String> written);

        /** The row stays open. */
        void refused(Problem problem);
    }

    private final Desk desk;
    private final Rows rows;
    private final Grid<Row> grid;
    private final Outcome outcome;
    private final Map<String, CellField<?>> fields = new LinkedHashMap<>();
    private @Nullable Row open;

    /**
     * Makes an editor for a grid.
     *
     * @param outcome is told how it ends
     */
    RowEditor(Desk desk, CodeTables tables, Rows rows, Grid<Row> grid, Outcome outcome) {
        this.desk = desk;
        this.rows = rows;
        this.grid = grid;
        this.outcome = outcome;
        grid.getEditor().setBinder(new Binder<>());
        grid.getEditor().setBuffered(true);
        LeaveGuard.watch(desk, grid, this);
        for (var column : rows.columns()) {
            if (column.editable()) {
                var field = CellField.of(column, desk, tables);
                fields.put(column.name(), field);
                listen(field);
            }
        }
    }

    Optional<CellField<?>> field(RowColumn column) {
        return Optional.ofNullable(fields.get(column.name()));
    }

    boolean isOpen() {
        return open != null;
    }

    void edit(Row row) {
        if (open != null && !save()) {
            return;
        }
        open = row;
        fields.forEach((name, field) -> field.show(begun(row, name)));
        grid.getEditor().editItem(row);
        LeaveGuard.begin(grid);
        fields.values().iterator().next().focus();
    }

    @Override
    public boolean isChanged() {
        var row = open;
        return row != null
                && fields.entrySet().stream().anyMatch(each -> differs(each.getValue(), begun(row, each.getKey())));
    }

    /** Writes what was changed; answers whether the row is closed now. */
    @Override
    public boolean save() {
        var row = open;
        if (row == null) {
            return true;
        }
        try {
            var values = changed(row);
            var written = row.isNew() || !values.isEmpty() ? rows.save(row, values) : null;
            close();
            outcome.closed(row.isNew() ? "setup.created" : "setup.saved", written);
            return true;
        } catch (Problem problem) {
            refuse(problem);
            return false;
        }
    }

    @Override
    public void discard() {
        cancel();
    }

    void cancel() {
        if (open != null) {
            close();
            outcome.closed("", null);
        }
    }

    Component buttons() {
        var bar = new Div(
                button(Icon.CHECK, "setup.save", "row-save", this::save),
                button(Icon.CLOSE, "setup.cancel", "row-cancel", this::cancel));
        bar.addClassName("rl-setup-buttons");
        return bar;
    }

    private void close() {
        open = null;
        grid.getEditor().cancel();
        LeaveGuard.end(grid);
    }

    private Map<String, @Nullable Object> changed(Row row) {
        var changed = new LinkedHashMap<String, @Nullable Object>();
        fields.forEach((name, field) -> {
            if (differs(field, row.values().get(name))) {
                changed.put(name, field.value());
            }
        });
        return changed;
    }

    private static boolean differs(CellField<?> field, @Nullable Object before) {
        return !Objects.equals(field.value(), before) && !(before == null && Boolean.FALSE.equals(field.value()));
    }

    /** What stands in a field when the edit begins. */
    private static @Nullable Object begun(Row row, String name) {
        return row.isNew() ? first(name) : row.values().get(name);
    }

    /** Cells are narrow: the field is marked, and the sentence stands above the grid. */
    private void refuse(Problem problem) {
        fields.values().forEach(field -> field.mistake(null));
        var field = problem.field().map(fields::get).orElse(null);
        if (field != null) {
            field.mistake("");
            field.focus();
        }
        outcome.refused(problem);
    }

    /** Proposes what nearly all rows have: a number series draws by itself in steps of one, a search string is short. */
    private static @Nullable Object first(String name) {
        return switch (name) {
            case "increment" -> 1;
            case "defaultNos" -> true;
            case "length" -> StoredDuplicateSearchStrings.USUAL_LENGTH;
            default -> null;
        };
    }

    private void listen(CellField<?> field) {
        if (!field.keepsKeys()) {
            Shortcuts.addShortcutListener(field.component(), this::save, Key.ENTER)
                    .listenOn(field.component())
                    .setResetFocusOnActiveElement(true);
            Shortcuts.addShortcutListener(field.component(), this::cancel, Key.ESCAPE)
                    .listenOn(field.component());
        }
    }

    private Button button(Icon icon, String key, String id, Runnable action) {
        var button = new Button(icon.create(), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(desk.text(key));
        button.setTooltipText(desk.text(key));
        button.setId(id);
        return button;
    }
}
