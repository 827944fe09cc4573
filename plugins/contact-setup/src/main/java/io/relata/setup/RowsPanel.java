package io.relata.setup;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.relata.platform.change.Changed;
import io.relata.platform.problem.Problem;
import io.relata.platform.text.Folding;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.EmptyState;
import io.relata.ui.kit.Icon;
import io.relata.ui.kit.PhoneWidth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A grid that is edited in place: a filter, a button for a new row on top, and what was refused. */
final class RowsPanel extends Composite<Div> implements RowEditor.Outcome {

    private final Desk desk;
    private final Rows rows;
    private final Grid<Row> grid = new Grid<>();
    private final RowEditor editor;
    private final TextField filter = new TextField();
    private final Div refusal = new Div();
    private final Div place = new Div();
    private final Button add;
    private final Paragraph help;
    private List<Row> all = List.of();
    private @Nullable Row focused;

    RowsPanel(Desk desk, CodeTables tables, Rows rows) {
        this.desk = desk;
        this.rows = rows;
        this.editor = new RowEditor(desk, tables, rows, grid, this);
        this.add = newButton("setup-new");
        this.help = new Paragraph(rows.help());
        getContent().addClassName("rl-setup-panel");
        place.addClassName("rl-setup-rows");
        refusal.addClassName("rl-refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        columns();
        getContent().add(help, toolbar(), refusal, place);
        grid.addCellFocusListener(event -> focused = event.getItem().orElse(null));
        grid.addItemDoubleClickListener(event -> edit(event.getItem()));
        Shortcuts.addShortcutListener(grid, () -> edit(focused), Key.F2).listenOn(grid);
        desk.live().onRecords(this, touched -> rows.concerns(touched.type()), this::follow);
        load();
    }

    /** Begins a new row on top. */
    void add() {
        refusal.setVisible(false);
        filter.clear();
        var shown = new ArrayList<Row>(all);
        shown.add(0, Row.NEW);
        show(shown);
        grid.scrollToStart();
        editor.edit(Row.NEW);
    }

    private void edit(@Nullable Row row) {
        if (row != null && rows.writable()) {
            refusal.setVisible(false);
            editor.edit(row);
        }
    }

    private void delete(Row row) {
        try {
            var deleted = rows.delete(row);
            closed("setup.deleted", deleted);
        } catch (Problem problem) {
            refused(problem);
            var where = rows.countsUsage() ? rows.usage(row) : null;
            if (where != null) {
                refusal.add(where);
            }
        }
    }

    /** A list is typed row by row: after a new one the focus is where the next begins. */
    @Override
    public void closed(String message, @Nullable Changed<String> changed) {
        refusal.setVisible(false);
        load();
        focusAfter(message);
        if (changed != null) {
            desk.toasts().saved(desk.text(message, changed.value()), changed.changeSet());
        }
    }

    private void focusAfter(String message) {
        if (message.equals("setup.created") && !all.isEmpty()) {
            add.focus();
        } else if (!all.isEmpty()) {
            // the grid itself takes no focus: its current cell does, once it is drawn
            grid.getElement().executeJs("setTimeout(() => this._itemsFocusable?.focus(), 150)");
        }
    }

    private void follow() {
        if (!editor.isOpen()) {
            load();
        }
    }

    private void load() {
        all = rows.load();
        show(all);
    }

    private void show(List<Row> shown) {
        var view = grid.setItems(new ArrayList<>(shown));
        view.setIdentifierProvider(Row::key);
        view.setFilter(this::matches);
        filter.setVisible(all.size() > 5);
        add.setVisible(!shown.isEmpty());
        help.setVisible(!shown.isEmpty());
        place.removeAll();
        place.add(shown.isEmpty() ? empty() : grid);
    }

    private Component empty() {
        var state = rows.writable()
                ? new EmptyState(rows.icon(), rows.help(), newButton("setup-first"))
                : new EmptyState(rows.icon(), rows.help());
        state.setId("setup-empty");
        return state;
    }

    private Div toolbar() {
        var bar = new Div(filter);
        bar.addClassName("rl-bar");
        filter.setId("setup-filter");
        filter.setPlaceholder(desk.text("setup.filter"));
        filter.setAriaLabel(desk.text("setup.filter"));
        filter.setPrefixComponent(Icon.FILTER.create());
        filter.setClearButtonVisible(true);
        filter.setValueChangeMode(ValueChangeMode.LAZY);
        filter.addValueChangeListener(change -> grid.getListDataView().refreshAll());
        if (rows.writable()) {
            bar.add(add);
        }
        return bar;
    }

    private Button newButton(String id) {
        var button = new Button(desk.text("setup.new"), Icon.PLUS.create(), click -> add());
        button.setId(id);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private void columns() {
        grid.setId("setup-grid");
        grid.addClassName("rl-grid");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.getElement().setAttribute("aria-label", rows.help());
        var columns = rows.columns();
        for (int position = 0; position <= columns.size(); position++) {
            if (rows.countsUsage() && position == rows.usagePosition()) {
                usageColumn();
            }
            if (position < columns.size()) {
                column(columns.get(position));
            }
        }
        if (rows.writable() || rows.action().isPresent()) {
            actions();
        }
    }

    private void column(RowColumn column) {
        var shown = grid.addColumn(new RowCells(desk, column))
                .setHeader(column.label())
                .setKey(column.name())
                .setWidth(column.width() + "rem")
                .setFlexGrow(column.isWide() ? 1 : 0);
        if (column.isWide()) {
            PhoneWidth.follow(this, narrow -> shown.setWidth(narrow ? "7rem" : column.width() + "rem"));
        }
        editor.field(column).ifPresent(field -> shown.setEditorComponent(field.component()));
    }

    private void usageColumn() {
        var usage = grid.addComponentColumn(rows::usage)
                .setHeader(desk.text(rows.usageHeading()))
                .setWidth("13rem")
                .setFlexGrow(0);
        PhoneWidth.follow(this, narrow -> usage.setVisible(!narrow));
    }

    private void actions() {
        grid.addComponentColumn(this::buttons)
                .setEditorComponent(editor.buttons())
                .setHeader(hidden("setup.actions"))
                .setWidth(rows.action().isPresent() ? "8rem" : "6rem")
                .setFlexGrow(0)
                .setFrozenToEnd(true);
    }

    private Component buttons(Row row) {
        var bar = new Div();
        bar.addClassName("rl-setup-buttons");
        rows.action()
                .ifPresent(action -> bar.add(button(
                        action.icon(), action.label(), row, () -> action.run().accept(row.key()))));
        if (rows.writable()) {
            bar.add(
                    button(Icon.EDIT, "setup.edit", row, () -> edit(row)),
                    button(Icon.TRASH, "setup.delete", row, () -> delete(row)));
        }
        return bar;
    }

    private Button button(Icon icon, String key, Row row, Runnable action) {
        var button = new Button(icon.create(), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(desk.text(key, row.name()));
        button.setTooltipText(desk.text(key, row.name()));
        button.setId(key.replace('.', '-') + "-" + row.key());
        return button;
    }

    private Component hidden(String key) {
        var text = new Span(desk.text(key));
        text.addClassName("rl-visually-hidden");
        return text;
    }

    @Override
    public void refused(Problem problem) {
        refusal.removeAll();
        refusal.add(new Span(desk.text(problem.messageKey(), problem.arguments())));
        refusal.setVisible(true);
    }

    private boolean matches(Row row) {
        var wanted = Folding.fold(filter.getValue());
        return wanted.isEmpty()
                || row.isNew()
                || row.values().values().stream()
                        .anyMatch(value ->
                                value != null && Folding.fold(value.toString()).contains(wanted));
    }
}
