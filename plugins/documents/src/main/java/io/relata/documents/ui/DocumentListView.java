package io.relata.documents.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import io.relata.documents.Document;
import io.relata.documents.DocumentTables;
import io.relata.interactions.RecordingSetup;
import io.relata.ui.kit.AddressFields;
import io.relata.ui.kit.CursorList;
import io.relata.ui.kit.EmptyState;
import io.relata.ui.kit.Icon;
import io.relata.ui.kit.Moments;
import io.relata.ui.kit.PhoneWidth;
import io.relata.ui.kit.SearchField;
import io.relata.ui.kit.Sheet;
import org.jspecify.annotations.Nullable;

/** Lists the documents, newest first; what narrows the list stands in the address. */
public final class DocumentListView extends Composite<Sheet> implements BeforeEnterObserver {
    static final String ROUTE = "documents";

    private final transient DocumentDesk desk;
    private final transient Moments moments;
    private final CursorList<Document> list;
    private final TextField search;
    private final ComboBox<String> type = new ComboBox<>();
    private final transient AddressFields narrowing;

    /**
     * Make the page.
     *
     * @param desk what this plugin's pages work with
     */
    public DocumentListView(DocumentDesk desk) {
        this.desk = desk;
        this.moments = desk.desk().moments();
        this.list = new CursorList<>("documents", desk.text("documents.title"));
        this.search = SearchField.of("documents-search", desk.text("documents.search"));
        this.narrowing = new AddressFields(ROUTE, this::load).keep("q", search).keep("type", type);
        columns(list.grid());
        getContent()
                .title(desk.text("documents.title"))
                .body(toolbar(), list.grid(), list.instead())
                .flush();
        if (desk.mayWrite()) {
            getContent().actions(create("document-new"));
        }
        desk.desk().live().onRecords(this, touched -> touched.type().equals(DocumentTables.DOCUMENT.id()), this::load);
    }

    private Button create(String id) {
        var button = new Button(desk.text("documents.create"), click -> DocumentDialog.create(desk));
        button.setId(id);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private Div toolbar() {
        type.setId("documents-type");
        type.setPlaceholder(desk.text("documents.field.documentType"));
        type.setAriaLabel(desk.text("documents.field.documentType"));
        type.setClearButtonVisible(true);
        type.setItems(desk.types().all().stream().map(RecordingSetup::code).toList());
        type.setItemLabelGenerator(code -> desk.types().name(code));
        var toolbar = new Div(search, type);
        toolbar.addClassName("rl-toolbar");
        return toolbar;
    }

    private void columns(Grid<Document> grid) {
        grid.addColumn(LitRenderer.<Document>of("<div class='rl-who'><div class='rl-grow'>"
                                + "<a class='rl-name' href='${item.href}' router-link>${item.name}</a>"
                                + "<small>${item.facts}</small></div></div>")
                        .withProperty("href", document -> DocumentDesk.route(document.no()))
                        .withProperty("name", desk::name)
                        .withProperty("facts", this::facts))
                .setHeader(desk.text("documents.document"))
                .setWidth("12rem")
                .setFlexGrow(3);
        grid.addColumn(document ->
                        desk.text("documents.status." + document.status().key()))
                .setHeader(desk.text("documents.field.status"))
                .setWidth("7rem")
                .setFlexGrow(0);
        grid.addColumn(document -> moments.shortDate(document.date()))
                .setHeader(desk.text("documents.field.date"))
                .setWidth("8rem")
                .setFlexGrow(0);
        grid.addColumn((Document document) -> desk.amount(document))
                .setHeader(desk.text("documents.field.amount"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("9rem")
                .setFlexGrow(0);
        PhoneWidth.keepFirst(grid, 1);
        grid.addItemClickListener(click ->
                UI.getCurrent().navigate(DocumentDesk.route(click.getItem().no())));
    }

    private String facts(Document document) {
        var description = document.values().get(DocumentTables.DESCRIPTION);
        return description == null ? desk.with(document) : desk.with(document) + " · " + description;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entered) {
        narrowing.show(entered.getLocation().getQueryParameters());
        load();
    }

    private void load() {
        var text = search.getValue();
        @Nullable String code = type.getValue();
        list.show((limit, cursor) -> desk.documents().list(text, code, null, limit, cursor), this::nothing);
    }

    private EmptyState nothing() {
        var atAll = !narrowing.narrows();
        if (atAll && desk.mayWrite()) {
            return new EmptyState(Icon.FILE, desk.text("documents.empty"), create("document-first"));
        }
        return new EmptyState(Icon.FILE, desk.text(atAll ? "documents.empty" : "documents.empty.filtered"));
    }
}
