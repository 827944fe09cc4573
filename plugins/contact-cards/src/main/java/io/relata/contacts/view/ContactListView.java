package io.relata.contacts.view;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import io.relata.contacts.Assignments;
import io.relata.contacts.ContactBulk;
import io.relata.contacts.ContactCards;
import io.relata.contacts.ContactFields;
import io.relata.contacts.Contacts;
import io.relata.contacts.ContactsByCompany;
import io.relata.contacts.SavedView;
import io.relata.contacts.SavedViews;
import io.relata.platform.problem.Problem;
import io.relata.setup.CodeTables;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.EmptyState;
import io.relata.ui.kit.HasKeys;
import io.relata.ui.kit.Icon;
import io.relata.ui.kit.KeyHint;
import io.relata.ui.kit.PhoneWidth;
import io.relata.ui.kit.Sheet;
import java.text.NumberFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lists contacts: views, search, order, and a preview of the chosen one. Everything it shows stands in its address. */
final class ContactListView extends Composite<Sheet> implements BeforeEnterObserver, HasKeys {

    private final Desk desk;
    private final SavedViews views;
    private final NewContacts creation;
    private final ContactRows rows;
    private final ListColumns columns;
    private final ArrangeBar arrange;
    private final ContactGrid grid;
    private final ListEditor editor;
    private final ContactPreview preview;
    private final BulkBar bulkBar;
    private final NativeButton choose;
    private final Div split = new Div();
    private final ViewBar viewBar;
    private final FilterBar filterBar;
    private final ColumnChooser chooser;
    private final ListSearch search;
    private final Span count = new Span();
    private ListState state = ListState.START;
    private @Nullable ContactRow focused;
    private @Nullable String focusedColumn;
    private @Nullable ContactRow shownRow;
    private boolean phone;
    private boolean choosing;

    ContactListView(
            Desk desk,
            Contacts contacts,
            ContactsByCompany byCompany,
            ContactFields fields,
            Assignments assignments,
            ContactBulk bulk,
            SavedViews views,
            CodeTables codes,
            Relations relations,
            NewContacts creation,
            DuplicateNotices notices) {
        this.desk = desk;
        this.views = views;
        this.creation = creation;
        var editors = new FieldEditors(desk, codes);
        this.rows = new ContactRows(desk, contacts, byCompany, assignments, fields, editors);
        this.grid = new ContactGrid(desk, relations);
        var known = new Columns(desk, rows);
        this.columns = new ListColumns(views, known, rows, grid);
        this.arrange = new ArrangeBar(desk, known, look -> enter(state.with(look)));
        this.editor = new ListEditor(desk, contacts, notices, editors, grid, this::refresh);
        this.preview = new ContactPreview(desk, contacts, () -> select(null));
        this.viewBar = new ViewBar(desk, views, this::enter, () -> columns.of(state.look()));
        this.filterBar = new FilterBar(desk, editors, look -> enter(state.with(look)));
        this.chooser = new ColumnChooser(desk, known, this::choose);
        this.bulkBar = new BulkBar(desk, grid, new BulkDialogs(desk, bulk, codes), () -> bulk.first(rows.shown()));
        this.search = new ListSearch(desk, text -> enter(state.with(text)), this::openFirst, grid::focusFirst);
        this.choose = new NativeButton(desk.text("contacts.bulk.choose"), click -> chooseRows(!choosing));
        build();
        follow();
    }

    private void build() {
        count.setId("contacts-count");
        split.addClassNames("rl-split", "rl-alone");
        split.add(grid, preview);
        preview.setVisible(false);
        grid.setItems(rows);
        choose.setId("choose-rows");
        choose.addClassName("rl-chip");
        var chips = new Div(viewBar, filterBar);
        chips.addClassName("rl-chips");
        var toolbar = new Div(chips, choose, arrange, chooser, search);
        toolbar.addClassNames("rl-toolbar", "rl-list-bar");
        getContent()
                .title(desk.text("contacts.title"))
                .remarks(count)
                .actions(creation.listActions())
                .flush()
                .body(toolbar, split, bulkBar);
    }

    private void follow() {
        grid.followOrder(orders -> {
            enter(state.sorted(orders));
            grid.mark(state.look().orders());
        });
        if (grid.isSelectable()) {
            grid.addSelectionListener(selected -> bulkBar.show(rows.countFound()));
            grid.selectRanges(rows::between);
        }
        // the space bar clicks too
        grid.addItemClickListener(click -> {
            if (click.isShiftKey()) {
                grid.toggle(click.getItem());
            } else {
                preview(click.getItem());
            }
        });
        grid.addCellFocusListener(focus -> {
            focused = focus.getItem().orElse(null);
            focusedColumn = focus.getColumn().map(Grid.Column::getKey).orElse(null);
            focus.getItem().ifPresent(this::walk);
        });
        grid.addItemDoubleClickListener(click -> open(click.getItem()));
        Shortcuts.addShortcutListener(grid, this::openChosen, Key.ENTER)
                .listenOn(grid)
                .allowBrowserDefault();
        Shortcuts.addShortcutListener(grid, this::editChosen, Key.F2).listenOn(grid);
        PhoneWidth.follow(this, this::fit);
        desk.live().onRecords(this, touched -> touched.type().startsWith("contact"), this::refresh);
        desk.live().onRecords(this, touched -> touched.type().equals("list-view"), viewBar::reload);
        desk.live().onPlugins(this, () -> {
            columns.forget();
            showColumns();
            getContent().actions(creation.listActions());
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
        filterBar.fit(narrow);
        chooser.setVisible(!narrow);
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
        viewBar.reload();
        var next = ListState.read(
                parameters, id -> views.find(id).map(SavedView::look).map(Look::read));
        if (next.listsOthersThan(state)) {
            grid.selectNone();
        }
        state = next;
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
            if (next.listsOthersThan(state)) {
                grid.selectNone();
            }
            var turned = !next.look().equals(state.look()) || !Objects.equals(next.saved(), state.saved());
            state = next;
            if (turned) {
                UI.getCurrent().getPage().getHistory().pushState(null, address());
            } else {
                write();
            }
            show();
        }
    }

    /** Another view, filter or order is a step to come back from; what is typed or looked at on the way is none. */
    private void write() {
        UI.getCurrent().getPage().getHistory().replaceState(null, address());
    }

    private Location address() {
        return new Location(ContactCards.LIST_ROUTE, state.write());
    }

    private void show() {
        search.show(state.text());
        try {
            rows.show(state.query(), state.look().byCompany());
            counted();
        } catch (Problem problem) {
            desk.toasts().problem(problem);
            state = ListState.START;
            rows.show(state.query(), false);
            counted();
        }
        showColumns();
        arrange.show(state.look());
        viewBar.show(state);
        filterBar.show(state.look(), state.isChanged() ? viewBar.whenChanged() : List.of());
        grid.setEmptyStateComponent(empty());
        showPreview();
    }

    private void refresh() {
        if (editor.isOpen()) {
            return;
        }
        rows.forget();
        counted();
        showPreview();
    }

    private void counted() {
        count.setText(NumberFormat.getIntegerInstance(desk.access().current().language())
                .format(rows.countFound()));
    }

    private void showColumns() {
        if (columns.show(state.look())) {
            grid.fit(preview.isVisible(), phone);
            chooser.show(columns.of(state.look()));
        }
        grid.mark(state.look().orders());
    }

    /** Columns of a saved view are part of it; those of the product's own views are kept for the user. */
    private void choose(List<String> keys) {
        if (state.saved() == null && state.look().columns().isEmpty()) {
            try {
                columns.keep(keys);
            } catch (Problem problem) {
                desk.toasts().problem(problem);
            }
            showColumns();
            rows.refreshAll();
        } else {
            enter(state.with(state.look().showing(keys)));
        }
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
        if (shown != preview.isVisible()) {
            grid.keepFocus();
        }
        preview.setVisible(shown);
        grid.markShown(shown ? no : null);
        split.setClassName("rl-alone", !shown);
        grid.fit(shown, phone);
    }

    private void openChosen() {
        var row = focused;
        if (row != null && !editor.isOpen()) {
            open(row);
        }
    }

    private void editChosen() {
        var row = focused;
        if (row != null) {
            editor.edit(row, focusedColumn);
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
        return ListKeys.of(desk);
    }

    private void open(ContactRow row) {
        UI.getCurrent().navigate(ContactCards.route(row.facts().no()));
    }
}
