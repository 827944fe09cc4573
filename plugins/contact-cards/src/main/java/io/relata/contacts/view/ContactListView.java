package io.relata.contacts.view;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import io.relata.contacts.Assignments;
import io.relata.contacts.ContactBulk;
import io.relata.contacts.ContactCards;
import io.relata.contacts.ContactSort;
import io.relata.contacts.Contacts;
import io.relata.platform.problem.Problem;
import io.relata.setup.CodeTables;
import io.relata.ui.NavPage;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.EmptyState;
import io.relata.ui.kit.HasKeys;
import io.relata.ui.kit.Icon;
import io.relata.ui.kit.KeyHint;
import io.relata.ui.kit.PhoneWidth;
import io.relata.ui.kit.Sheet;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lists contacts: views, search, order, and a preview of the chosen one. Everything it shows stands in its address. */
final class ContactListView extends Composite<Sheet> implements BeforeEnterObserver, HasKeys {

    /** The grid itself takes no focus: the cell that its keys begin at does. */
    private static final String FIRST_ROW = """
            const cell = this._itemsFocusable;
            (cell?._column?.localName === 'vaadin-grid-flow-selection-column' ? cell.nextElementSibling : cell)?.focus()""";

    private final Desk desk;
    private final CodeTables codes;
    private final NewContacts creation;
    private final ContactRows rows;
    private final ContactGrid grid;
    private final ContactPreview preview;
    private final BulkBar bulkBar;
    private final NativeButton choose;
    private final Div split = new Div();
    private final Div chips = new Div();
    private final TextField search = new TextField();
    private final Span count = new Span();
    private final Map<ListState.View, NativeButton> views = new EnumMap<>(ListState.View.class);
    private ListState state = ListState.START;
    private @Nullable ContactRow focused;
    private @Nullable ContactRow shownRow;
    private boolean settling;
    private boolean phone;
    private boolean choosing;
    private boolean onBox;

    ContactListView(
            Desk desk,
            Contacts contacts,
            Assignments assignments,
            ContactBulk bulk,
            CodeTables codes,
            Relations relations,
            NewContacts creation) {
        this.desk = desk;
        this.codes = codes;
        this.creation = creation;
        this.rows = new ContactRows(desk, contacts, assignments);
        this.grid = new ContactGrid(desk, relations);
        this.preview = new ContactPreview(desk, contacts, () -> select(null));
        this.bulkBar = new BulkBar(desk, grid, new BulkDialogs(desk, bulk, codes), () -> bulk.first(rows.shown()));
        this.choose = new NativeButton(desk.text("contacts.bulk.choose"), click -> chooseRows(!choosing));
        build();
        follow();
    }

    private void build() {
        count.setId("contacts-count");
        split.addClassNames("rl-split", "rl-alone");
        split.add(grid, preview);
        preview.setVisible(false);
        grid.build(rows);
        grid.setItems(rows);
        choose.setId("choose-rows");
        choose.addClassName("rl-chip");
        var toolbar = new Div(chips, gap(), choose, searchField());
        toolbar.addClassName("rl-toolbar");
        chips.addClassName("rl-chips");
        for (ListState.View view : ListState.View.values()) {
            views.put(view, chip(view));
        }
        getContent()
                .title(desk.text("contacts.title"))
                .remarks(count)
                .actions(actions())
                .flush()
                .body(toolbar, split, bulkBar);
    }

    private Button[] actions() {
        var buttons = new ArrayList<Button>();
        desk.extensions().<NavPage>all(NavPage.class).stream()
                .filter(page -> page.value().path().equals("import"))
                .filter(page -> desk.may(page.value().permission()))
                .findFirst()
                .ifPresent(page -> {
                    var button =
                            new Button(desk.text("contacts.import"), Icon.DOWNLOAD.create(), click -> UI.getCurrent()
                                    .navigate("import"));
                    button.setId("contacts-import");
                    buttons.add(button);
                });
        if (desk.may(Contacts.WRITE)) {
            buttons.add(creation.menuButton());
        }
        return buttons.toArray(Button[]::new);
    }

    private TextField searchField() {
        search.setId("contacts-search");
        search.getElement().setAttribute("data-list-search", "");
        search.setPlaceholder(desk.text("contacts.list.search"));
        search.setAriaLabel(desk.text("contacts.list.search"));
        search.setPrefixComponent(Icon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(200);
        search.addClassName("rl-list-search");
        search.addValueChangeListener(change -> {
            if (!settling) {
                enter(state.with(change.getValue().strip()));
            }
        });
        return search;
    }

    private NativeButton chip(ListState.View view) {
        var chip = new NativeButton(desk.text("contacts.view." + view.key()), click -> enter(state.with(view)));
        chip.setId("view-" + view.key());
        chip.addClassName("rl-chip");
        return chip;
    }

    private void follow() {
        grid.addSortListener(sorted -> {
            if (sorted.isFromClient()) {
                reorder(sorted.getSortOrder());
            }
        });
        if (grid.isSelectable()) {
            grid.addSelectionListener(selected -> bulkBar.show(rows.count()));
            grid.selectRanges(rows::between);
            Shortcuts.addShortcutListener(grid, this::toggleChosen, Key.SPACE, KeyModifier.SHIFT)
                    .listenOn(grid)
                    .allowBrowserDefault();
        }
        grid.addItemClickListener(click -> preview(click.getItem()));
        Shortcuts.addShortcutListener(grid, this::previewChosen, Key.SPACE)
                .listenOn(grid)
                .allowBrowserDefault();
        grid.addCellFocusListener(focus -> {
            focused = focus.getItem().orElse(null);
            onBox = focus.getColumn().isEmpty();
            focus.getItem().ifPresent(this::walk);
        });
        grid.addItemDoubleClickListener(click -> open(click.getItem()));
        Shortcuts.addShortcutListener(grid, this::openChosen, Key.ENTER)
                .listenOn(grid)
                .allowBrowserDefault();
        Shortcuts.addShortcutListener(search, this::openFirst, Key.ENTER)
                .listenOn(search)
                .setResetFocusOnActiveElement(true);
        Shortcuts.addShortcutListener(search, () -> grid.getElement().executeJs(FIRST_ROW), Key.ARROW_DOWN)
                .listenOn(search);
        PhoneWidth.follow(this, this::fit);
        desk.live().onRecords(this, touched -> touched.type().startsWith("contact"), this::refresh);
        desk.live().onPlugins(this, () -> {
            grid.build(rows);
            grid.fit(preview.isVisible(), phone);
            mark();
            getContent().actions(actions());
            rows.forget();
        });
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addStyleSheet("plugin-res/contact-cards/list.css");
    }

    /** On a phone the list shows names alone. */
    private void fit(boolean narrow) {
        phone = narrow;
        grid.fit(preview.isVisible(), narrow);
        choose.setVisible(narrow && grid.isSelectable());
        chooseRows(choosing && narrow);
    }

    /** On a phone the boxes take room only while rows are being chosen. */
    private void chooseRows(boolean choosing) {
        this.choosing = choosing;
        choose.getElement().setAttribute("aria-pressed", String.valueOf(choosing));
        grid.showBoxes(choosing || !phone);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        state = ListState.read(parameters);
        show();
        parameters.getSingleParameter("new").ifPresent(this::create);
    }

    /** Opens the dialog an address asks for, and forgets that it asked. */
    private void create(String kind) {
        write();
        if (!desk.may(Contacts.WRITE)) {
            return;
        }
        switch (kind) {
            case "person" -> creation.person();
            case "independent" -> creation.independent();
            default -> creation.company();
        }
    }

    private void enter(ListState next) {
        if (!next.equals(state)) {
            if (!next.query().filter().equals(state.query().filter())
                    || next.query().type() != state.query().type()
                    || !next.text().equals(state.text())) {
                grid.selectNone();
            }
            state = next;
            write();
            show();
        }
    }

    private void write() {
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(ContactCards.LIST_ROUTE, state.write()));
    }

    private void show() {
        settling = true;
        search.setValue(state.text());
        settling = false;
        mark();
        drawChips();
        try {
            rows.show(state.query());
            counted();
        } catch (Problem problem) {
            desk.toasts().problem(problem);
            state = ListState.START;
            rows.show(state.query());
            counted();
        }
        grid.setEmptyStateComponent(empty());
        showPreview();
    }

    private void mark() {
        settling = true;
        grid.mark(state.sort(), state.descending());
        settling = false;
    }

    private void refresh() {
        rows.forget();
        counted();
        showPreview();
    }

    private void counted() {
        count.setText(NumberFormat.getIntegerInstance(desk.access().current().language())
                .format(rows.count()));
    }

    private void drawChips() {
        chips.removeAll();
        views.forEach((view, chip) -> {
            chip.getElement().setAttribute("aria-pressed", String.valueOf(view == state.view()));
            chips.add(chip);
        });
        state.filter().forEach((name, value) -> chips.add(filterChip(name, value)));
    }

    private NativeButton filterChip(String name, String value) {
        var label = new Span(desk.text("contacts.filter.is", desk.text("contacts.filter." + name)));
        label.addClassName("rl-muted");
        var chip = new NativeButton();
        chip.add(label, new Span(" " + meaning(name, value)), Icon.CLOSE.create());
        chip.setId("filter-" + name);
        chip.addClassName("rl-chip");
        chip.setAriaLabel(desk.text("contacts.filter.remove", desk.text("contacts.filter." + name)));
        chip.addClickListener(click -> enter(state.without(name)));
        return chip;
    }

    private String meaning(String name, String value) {
        var table = FilterTables.of(name);
        var description = table == null ? null : codes.descriptions(table).get(value);
        return description == null || description.isBlank() ? value : description;
    }

    private EmptyState empty() {
        if (state.narrows()) {
            var all = new Button(desk.text("contacts.list.showAll"), click -> enter(ListState.START));
            all.setId("show-all");
            return new EmptyState(Icon.SEARCH, desk.text("contacts.list.nothingFound"), all);
        }
        return desk.may(Contacts.WRITE)
                ? new EmptyState(Icon.USERS, desk.text("contacts.list.empty"), creation.buttons())
                : new EmptyState(Icon.USERS, desk.text("contacts.list.empty"));
    }

    private void reorder(List<GridSortOrder<ContactRow>> orders) {
        if (orders.isEmpty()) {
            enter(state.with(ContactSort.NAME, false));
            mark();
            return;
        }
        var order = orders.getFirst();
        enter(state.with(
                ContactSort.valueOf(order.getSorted().getKey()), order.getDirection() == SortDirection.DESCENDING));
    }

    /** Lets an open preview follow the row the keys walk to. */
    private void walk(ContactRow row) {
        if (preview.isVisible() && !row.facts().no().equals(state.selected())) {
            select(row);
        }
    }

    /** Shows a row beside the list, or no longer when it is the one that stands there. */
    private void preview(ContactRow row) {
        select(row.facts().no().equals(state.selected()) ? null : row);
    }

    private void previewChosen() {
        var row = focused;
        if (row != null && !onBox) {
            preview(row);
        }
    }

    private void toggleChosen() {
        var row = focused;
        if (row != null && !onBox) {
            grid.toggle(row);
        }
    }

    private void select(@Nullable ContactRow row) {
        state = state.select(row == null ? null : row.facts().no());
        write();
        showPreview();
        mark(shownRow, row);
        shownRow = row;
    }

    private void mark(@Nullable ContactRow before, @Nullable ContactRow now) {
        if (before == null && now == null) {
            rows.refreshAll();
            return;
        }
        Stream.of(before, now).filter(Objects::nonNull).forEach(rows::refreshItem);
    }

    private void showPreview() {
        var no = state.selected();
        var shown = no != null && preview.show(no);
        preview.setVisible(shown);
        grid.markShown(shown ? no : null);
        split.setClassName("rl-alone", !shown);
        grid.fit(shown, phone);
    }

    private void openChosen() {
        var row = focused;
        if (row != null) {
            open(row);
        }
    }

    /** Opens the best hit of the search. */
    private void openFirst() {
        try (var first = rows.fetch(new Query<>(0, 1, List.of(), null, null))) {
            first.findFirst().ifPresent(this::open);
        }
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(
                new KeyHint("/", desk.text("contacts.keys.search")),
                new KeyHint("↓", desk.text("contacts.keys.down")),
                new KeyHint("↑ ↓", desk.text("contacts.keys.walk")),
                new KeyHint("Space", desk.text("contacts.keys.preview")),
                new KeyHint("Shift+Space", desk.text("contacts.keys.select")),
                new KeyHint("Enter", desk.text("contacts.keys.open")));
    }

    private void open(ContactRow row) {
        UI.getCurrent().navigate(ContactCards.route(row.facts().no()));
    }

    private static Span gap() {
        var gap = new Span();
        gap.addClassName("rl-grow");
        return gap;
    }
}
