package io.relata.contacts.view;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.data.binder.Binder;
import io.relata.contacts.Contacts;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.ui.kit.AccessibleName;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.LeaveGuard;
import io.relata.ui.kit.Unsaved;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Edits a row of the list where it stands: Enter saves what was changed, Esc brings back what was there. */
final class ListEditor implements Unsaved {

    private final Desk desk;
    private final Contacts contacts;
    private final DuplicateNotices notices;
    private final FieldEditors editors;
    private final ContactGrid grid;
    private final Runnable ended;
    private final Map<String, Cell> cells = new LinkedHashMap<>();
    private @Nullable CardState open;

    /** Holds the editor of a cell and what stood there when the edit began. */
    private record Cell(AbstractField<?, String> editor, String begun) {

        String entered() {
            var value = editor.getValue();
            return value == null ? "" : value.strip();
        }

        boolean isChanged() {
            return !entered().equals(begun);
        }
    }

    /**
     * Makes an editor for the rows of a grid.
     *
     * @param ended runs when a row is closed
     */
    ListEditor(
            Desk desk,
            Contacts contacts,
            DuplicateNotices notices,
            FieldEditors editors,
            ContactGrid grid,
            Runnable ended) {
        this.desk = desk;
        this.contacts = contacts;
        this.notices = notices;
        this.editors = editors;
        this.grid = grid;
        this.ended = ended;
        grid.getEditor().setBinder(new Binder<>());
        grid.getEditor().setBuffered(true);
        LeaveGuard.watch(desk, grid, this);
    }

    boolean isOpen() {
        return open != null;
    }

    /**
     * Opens a row.
     *
     * @param row the row
     * @param column the key of the column to begin in, or null
     */
    void edit(ContactRow row, @Nullable String column) {
        if (!desk.may(Contacts.WRITE) || !save()) {
            return;
        }
        try {
            var state = new CardState(
                    desk,
                    contacts,
                    notices,
                    contacts.read(row.facts().no()),
                    () -> {},
                    clash -> ConflictDialog.ask(desk, clash));
            grid.getColumns().stream().filter(Component::isVisible).forEach(each -> equip(each, state));
            open = state;
        } catch (Problem gone) {
            desk.toasts().problem(gone);
            return;
        }
        grid.getEditor().editItem(row);
        LeaveGuard.begin(grid);
        focus(column);
    }

    private void equip(Grid.Column<ContactRow> column, CardState state) {
        var field = Columns.field(column.getKey(), state.facts());
        if (field == null) {
            column.setEditorComponent((Component) null);
            return;
        }
        var editor = editors.of(field);
        var begun = state.contact().text(field);
        editor.setValue(begun.isEmpty() ? editor.getEmptyValue() : begun);
        editor.setId("row-" + field);
        editor.addClassName("rl-cell-editor");
        AccessibleName.set(editor, desk.text("contacts.field." + field));
        Shortcuts.addShortcutListener(editor, () -> save(), Key.ENTER)
                .listenOn(editor)
                .setResetFocusOnActiveElement(true);
        Shortcuts.addShortcutListener(editor, this::discard, Key.ESCAPE).listenOn(editor);
        column.setEditorComponent(editor);
        cells.put(field, new Cell(editor, begun));
    }

    private void focus(@Nullable String column) {
        var state = Objects.requireNonNull(open);
        var wanted = column == null ? null : cells.get(Columns.field(column, state.facts()));
        var first = wanted == null ? cells.values().iterator().next() : wanted;
        if (first.editor() instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    @Override
    public boolean isChanged() {
        return open != null && cells.values().stream().anyMatch(Cell::isChanged);
    }

    /** Saves what was changed; answers whether no row is open now. */
    @Override
    public boolean save() {
        var state = open;
        if (state == null) {
            return true;
        }
        for (var each : cells.entrySet()) {
            if (each.getValue().isChanged() && !save(state, each.getKey(), each.getValue())) {
                return false;
            }
        }
        close();
        return true;
    }

    private boolean save(CardState state, String field, Cell cell) {
        var entered = cell.entered();
        try {
            mistake(cell, null);
            state.save(field, cell.begun(), entered.isEmpty() ? null : entered, () -> settled(state, field, cell));
            cells.put(field, new Cell(cell.editor(), entered));
            return true;
        } catch (Problem problem) {
            mistake(cell, desk.text(problem.messageKey(), problem.arguments()));
            // somebody else was faster: which value stays is being asked already
            if (problem.code() != ProblemCode.CONFLICT) {
                desk.toasts().problem(problem);
            }
            return false;
        }
    }

    /** Goes on with the other cells once it is settled which of two values stays. */
    private void settled(CardState state, String field, Cell cell) {
        var stored = state.contact().text(field);
        cell.editor().setValue(stored.isEmpty() ? cell.editor().getEmptyValue() : stored);
        cells.put(field, new Cell(cell.editor(), stored));
        save();
    }

    private static void mistake(Cell cell, @Nullable String text) {
        if (cell.editor() instanceof HasValidationProperties validated) {
            validated.setErrorMessage(text == null ? "" : text);
            validated.setInvalid(text != null);
        }
    }

    @Override
    public void discard() {
        if (open != null) {
            close();
        }
    }

    private void close() {
        open = null;
        cells.clear();
        grid.getEditor().cancel();
        LeaveGuard.end(grid);
        grid.focusRow();
        ended.run();
    }
}
