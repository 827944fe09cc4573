package io.relata.contacts.view;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import io.relata.contacts.ContactListAction;
import io.relata.contacts.ContactOrder;
import io.relata.contacts.Contacts;
import io.relata.ui.kit.Desk;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows contacts in two lines each. Rows are drawn in the browser, so that a long list costs the server little. */
final class ContactGrid extends Grid<ContactRow> {

    private static final String WHO = """
            <div class="rl-who ${item.place}">
              <span class="rl-mark ${item.shape}" aria-hidden="true">${item.initials}</span>
              <div><span class="rl-name">${item.name}</span><span class="rl-second">${item.second}</span></div>
            </div>""";
    private static final String BADGES = """
            <span class="rl-badges rl-one-line">
              ${item.first ? html`<span class="${item.firstStyle}">${item.first}</span>` : ''}
              ${item.second ? html`<span class="${item.secondStyle}">${item.second}</span>` : ''}
              ${item.rest ? html`<span class="rl-badge">${item.rest}</span>` : ''}
            </span>""";
    /** The grid itself takes no focus: the cell that its keys begin at does. */
    private static final String FIRST_ROW = """
            const cell = this._itemsFocusable;
            (cell?._column?.localName === 'vaadin-grid-flow-selection-column' ? cell.nextElementSibling : cell)?.focus()""";

    private static final String LAST_ROW = """
            const within = () => document.activeElement === this;
            const at = this._focusedItemIndex;
            if (within()) {
              setTimeout(() => {
                const row = [...this.$.items.children].find(each => !each.hidden && each.index === at);
                if (row && (within() || document.activeElement === document.body)) {
                  [...row.children].find(cell => cell._column && !cell._column.hidden
                      && cell._column.localName !== 'vaadin-grid-flow-selection-column')?.focus();
                }
              });
            }""";
    private static final String SAME_ROW = """
            const at = this._focusedItemIndex;
            setTimeout(() => {
              const row = [...this.$.items.children].find(each => !each.hidden && each.index === at);
              [...(row?.children ?? [])].find(cell => cell._column && !cell._column.hidden
                  && cell._column.localName !== 'vaadin-grid-flow-selection-column')?.focus();
            })""";
    private static final int SHOWN_BADGES = 2;
    private static final int ROOM_BESIDE = 4;
    private static final Set<String> WIDE = Set.of("companyName", "email", "homePage", "address", "jobTitle");

    private final transient Desk desk;
    private final transient Relations relations;
    private final transient Lines lines;
    private final boolean selectable;
    private transient @Nullable ContactRow anchor;
    private @Nullable String shown;

    ContactGrid(Desk desk, Relations relations) {
        super(50);
        this.desk = desk;
        this.relations = relations;
        this.lines = new Lines(desk);
        setId("contacts-grid");
        addClassName("rl-grid");
        selectable = desk.may(Contacts.WRITE) || desk.may(Contacts.DELETE) || mayAct(desk);
        setSelectionMode(selectable ? SelectionMode.MULTI : SelectionMode.NONE);
        if (getSelectionModel() instanceof GridMultiSelectionModel<ContactRow> model) {
            model.setSelectAllCheckboxVisibility(GridMultiSelectionModel.SelectAllCheckboxVisibility.HIDDEN);
        }
        setItemSelectableProvider(ContactRow::isFound);
        setPartNameGenerator(this::part);
        setMultiSort(true, MultiSortPriority.APPEND, true);
        setSizeFull();
    }

    private @Nullable String part(ContactRow row) {
        return row.facts().no().equals(shown) ? "rl-shown" : row.isFound() ? null : "rl-above";
    }

    /** Tells the order the user chooses by the headings; Shift adds a column to those chosen before. */
    void followOrder(Consumer<List<ContactOrder>> chosen) {
        addSortListener(sorted -> {
            if (sorted.isFromClient()) {
                chosen.accept(sorted.getSortOrder().stream()
                        .flatMap(ContactGrid::order)
                        .toList());
            }
        });
    }

    private static Stream<ContactOrder> order(GridSortOrder<ContactRow> order) {
        var descending = order.getDirection() == SortDirection.DESCENDING;
        return Stream.ofNullable(Columns.sort(order.getSorted().getKey()))
                .map(sort -> new ContactOrder(sort, descending));
    }

    private static boolean mayAct(Desk desk) {
        return desk.extensions().<ContactListAction>all(ContactListAction.class).stream()
                .anyMatch(action -> desk.may(action.value().permission()));
    }

    /** Tells whether the user may do anything with selected rows. */
    boolean isSelectable() {
        return selectable;
    }

    /** Selects what lies between two rows that are ticked one after the other with Shift. */
    void selectRanges(BiFunction<ContactRow, ContactRow, List<ContactRow>> between) {
        if (getSelectionModel() instanceof GridMultiSelectionModel<ContactRow> model) {
            model.addClientItemToggleListener(toggled -> {
                var from = anchor;
                anchor = toggled.getItem();
                if (from != null && toggled.isShiftKey()) {
                    var rows = between.apply(from, toggled.getItem());
                    if (toggled.isSelected()) {
                        asMultiSelect().select(rows);
                    } else {
                        asMultiSelect().deselect(rows);
                    }
                }
            });
        }
    }

    /** Selects a row, or takes it out of the selection. */
    void toggle(ContactRow row) {
        if (selectable && row.isFound()) {
            anchor = row;
            if (asMultiSelect().isSelected(row)) {
                deselect(row);
            } else {
                select(row);
            }
        }
    }

    void selectAlso(List<ContactRow> rows) {
        if (selectable) {
            asMultiSelect().select(rows);
        }
    }

    void selectNone() {
        anchor = null;
        if (selectable) {
            deselectAll();
        }
    }

    /** Goes into the first row. */
    void focusFirst() {
        getElement().executeJs(FIRST_ROW);
    }

    /** Gives the focus back to the row it was in, after columns came or went and the rows were drawn anew. */
    void keepFocus() {
        getElement().executeJs(LAST_ROW);
    }

    /** Gives the focus back to the row whose editors it was in. */
    void focusRow() {
        getElement().executeJs(SAME_ROW);
    }

    /** Marks the row that is shown beside the list, and no other one. */
    void markShown(@Nullable String no) {
        shown = no;
    }

    /** Shows or hides the boxes the rows are ticked by. */
    void showBoxes(boolean visible) {
        getElement()
                .getChildren()
                .filter(child -> child.getTag().equals("vaadin-grid-flow-selection-column"))
                .forEach(column -> column.setProperty("hidden", !visible));
    }

    /**
     * Makes the columns anew.
     *
     * @param keys the columns beside the name
     * @param titles their headings
     */
    void build(List<String> keys, Map<String, String> titles) {
        removeAllColumns();
        addColumn(who())
                .setHeader(desk.text("contacts.field.name"))
                .setKey(Columns.NAME)
                .setSortable(true)
                .setFlexGrow(3)
                .setWidth("14rem");
        keys.forEach(key -> column(key).setHeader(titles.get(key)).setKey(key).setSortable(Columns.sort(key) != null));
    }

    private Column<ContactRow> column(String key) {
        return switch (key) {
            case Columns.RELATION -> addColumn(badges()).setFlexGrow(1).setWidth("11rem");
            case Columns.PHONE ->
                addColumn(row -> text(row.facts().firstPhone())).setFlexGrow(1).setWidth("9.5rem");
            case Columns.CITY ->
                addColumn(row -> text(row.facts().city())).setFlexGrow(1).setWidth("7rem");
            case Columns.SALESPERSON ->
                addColumn(row -> text(row.facts().salespersonCode()))
                        .setFlexGrow(0)
                        .setWidth("7rem");
            case Columns.NO -> addColumn(row -> row.facts().no()).setFlexGrow(0).setWidth("7rem");
            default ->
                addColumn(row -> row.cells().getOrDefault(key, ""))
                        .setFlexGrow(WIDE.contains(key) ? 1 : 0)
                        .setWidth(WIDE.contains(key) ? "11rem" : "7rem");
        };
    }

    /** Marks the order the list is in. */
    void mark(List<ContactOrder> orders) {
        sort(orders.stream().flatMap(this::sorted).toList());
    }

    private Stream<GridSortOrder<ContactRow>> sorted(ContactOrder order) {
        var direction = order.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING;
        return Stream.ofNullable(getColumnByKey(Columns.of(order.by())))
                .map(column -> new GridSortOrder<>(column, direction));
    }

    private LitRenderer<ContactRow> who() {
        return LitRenderer.<ContactRow>of(WHO)
                .withProperty("name", row -> row.facts().name())
                .withProperty("second", this::second)
                .withProperty("place", row -> "rl-" + row.place().name().toLowerCase(Locale.ROOT))
                .withProperty("initials", row -> Lines.mark(row.facts()).getText())
                .withProperty("shape", row -> row.facts().isCompany() ? "rl-mark-company" : "rl-mark-person");
    }

    private String second(ContactRow row) {
        return switch (row.place()) {
            case USUAL -> lines.under(row.facts(), row.people());
            case BELOW -> Lines.below(row.facts());
            case ABOVE -> desk.text("contacts.list.peopleOnly") + " · " + lines.under(row.facts(), row.people());
        };
    }

    private LitRenderer<ContactRow> badges() {
        return LitRenderer.<ContactRow>of(BADGES)
                .withProperty("first", row -> relations.name(row.relations(), 0))
                .withProperty("firstStyle", row -> relations.style(row.relations(), 0))
                .withProperty("second", row -> relations.name(row.relations(), 1))
                .withProperty("secondStyle", row -> relations.style(row.relations(), 1))
                .withProperty("rest", row -> rest(row.relations().size()));
    }

    private static String rest(int badges) {
        return badges > SHOWN_BADGES ? "+" + (badges - SHOWN_BADGES) : "";
    }

    /**
     * Leaves out what there is no room for.
     *
     * @param beside whether the preview stands beside the list and shows the rest
     * @param phone whether only names fit
     */
    void fit(boolean beside, boolean phone) {
        var room = beside ? ROOM_BESIDE : Integer.MAX_VALUE;
        for (var column : getColumns()) {
            var key = column.getKey();
            var rare = key.equals(Columns.CITY) || key.equals(Columns.NO);
            var visible = key.equals(Columns.NAME) || !phone && room > 0 && !(beside && rare);
            column.setVisible(visible);
            room -= visible ? 1 : 0;
        }
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
