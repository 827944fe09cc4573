package io.relata.documents.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import io.relata.contacts.ContactCards;
import io.relata.documents.Document;
import io.relata.documents.DocumentLine;
import io.relata.documents.DocumentStatus;
import io.relata.documents.DocumentTables;
import io.relata.interactions.DocumentMoment;
import io.relata.platform.change.Changed;
import io.relata.platform.problem.Problem;
import io.relata.ui.kit.EmptyState;
import io.relata.ui.kit.FactStrip;
import io.relata.ui.kit.FormDialog;
import io.relata.ui.kit.Icon;
import io.relata.ui.kit.PhoneWidth;
import io.relata.ui.kit.Sheet;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Shows a document with its lines, and what can be done with it. */
public final class DocumentView extends Composite<Sheet> implements BeforeEnterObserver {
    private static final Set<String> RECORDS = Set.of(DocumentTables.DOCUMENT.id(), DocumentTables.LINE.id());

    private final transient DocumentDesk desk;
    private final Div facts = new Div();
    private final Grid<DocumentLine> lines = new Grid<>();
    private final Div empty = new Div();
    private final PdfLinks files;
    private transient @Nullable Document document;
    private String no = "";

    /**
     * Make the page.
     *
     * @param desk what this plugin's pages work with
     */
    public DocumentView(DocumentDesk desk) {
        this.desk = desk;
        this.files = new PdfLinks(desk);
        facts.addClassName("rl-page-facts");
        facts.setId("document-facts");
        empty.setSizeFull();
        columns();
        getContent().body(facts, lines, empty, files).flush();
        getContent()
                .crumbs()
                .label(desk.text("documents.way"))
                .step(desk.text("documents.title"), DocumentListView.ROUTE);
        desk.desk().live().onRecords(this, touched -> RECORDS.contains(touched.type()), this::reload);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        no = event.getRouteParameters().get("no").orElse("");
        var found = desk.documents().find(no);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class, desk.text("documents.noSuchDocument", no));
        } else {
            show(found.get());
        }
    }

    private void reload() {
        desk.documents().find(no).ifPresent(this::show);
    }

    private Document shown() {
        return Objects.requireNonNull(document);
    }

    private void columns() {
        lines.setId("document-lines");
        lines.addClassName("rl-grid");
        lines.setSelectionMode(Grid.SelectionMode.NONE);
        lines.getElement().setAttribute("aria-label", desk.text("documents.lines"));
        lines.addColumn(DocumentLine::text)
                .setHeader(desk.text("documents.field.text"))
                .setWidth("9rem")
                .setFlexGrow(3);
        lines.addColumn(line -> desk.quantity(line.quantity()))
                .setHeader(desk.text("documents.field.quantity"))
                .setKey("far")
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("6rem")
                .setFlexGrow(0);
        lines.addColumn(line -> desk.amount(line.unitPrice()))
                .setHeader(desk.text("documents.field.unitPrice"))
                .setKey("price")
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("8rem")
                .setFlexGrow(0);
        lines.addColumn(line -> desk.amount(line.amount()))
                .setHeader(desk.text("documents.field.lineAmount"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("8rem")
                .setFlexGrow(0);
        PhoneWidth.follow(this, narrow -> lines.getColumns().stream()
                .filter(column -> column.getKey() != null)
                .forEach(column -> column.setVisible(!narrow)));
        if (desk.mayWrite()) {
            lines.addItemClickListener(click -> edit(click.getItem()));
        }
    }

    private void edit(DocumentLine line) {
        if (shown().isOpen()) {
            LineDialog.edit(desk, shown(), line, this::reload);
        }
    }

    private void show(Document found) {
        document = found;
        no = found.no();
        var status = desk.badge(found.status());
        status.setId("document-status");
        getContent().title(desk.name(found));
        getContent().remarks(status);
        getContent().actions(actions());
        facts.removeAll();
        facts.add(facts(found));
        var all = desk.documents().lines(no);
        lines.setVisible(!all.isEmpty());
        lines.setItems(all);
        empty.setVisible(all.isEmpty());
        empty.removeAll();
        if (all.isEmpty()) {
            empty.add(nothing());
        }
    }

    private EmptyState nothing() {
        return desk.mayWrite() && shown().isOpen()
                ? new EmptyState(Icon.LIST, desk.text("documents.empty.lines"), addLine("document-first-line"))
                : new EmptyState(Icon.LIST, desk.text("documents.empty.lines"));
    }

    private FactStrip facts(Document found) {
        var values = found.values();
        var facts = new FactStrip();
        var contact = found.contact();
        if (contact == null) {
            facts.line(label(DocumentTables.PARTY_NO.name()), new Span(desk.with(found)));
        } else {
            facts.line(
                    label(DocumentTables.CONTACT_NO.name()),
                    new Anchor(ContactCards.route(contact.no()), desk.with(found)));
        }
        facts.line(
                label(DocumentTables.DATE.name()),
                new Span(desk.desk().moments().shortDate(found.date())));
        var description = values.get(DocumentTables.DESCRIPTION);
        if (description != null) {
            facts.line(label(DocumentTables.DESCRIPTION.name()), new Span(description));
        }
        facts.line(label(DocumentTables.AMOUNT.name()), new Span(desk.amount(found)));
        facts.line(label(DocumentTables.PRINT_COUNT.name()), new Span(Integer.toString(found.printCount())));
        return facts;
    }

    private String label(String field) {
        return desk.text("documents.field." + field);
    }

    private Component[] actions() {
        var actions = new ArrayList<Component>();
        if (desk.mayWrite()) {
            var print = button("document-print", "documents.print", this::print);
            print.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            actions.add(print);
            if (desk.dispatch().offers(shown())) {
                actions.add(button("document-send", "documents.send", () -> SendDialog.open(desk, shown())));
            }
            if (shown().isOpen()) {
                actions.add(addLine("document-line"));
                actions.add(button(
                        "document-edit", "documents.edit", () -> DocumentDialog.edit(desk, shown(), this::reload)));
                if (desk.types().knows(shown().type(), DocumentMoment.POSTED)) {
                    actions.add(button(
                            "document-post",
                            "documents.post",
                            () -> attempt("documents.change.posted", () -> desk.documents()
                                    .post(no))));
                }
            }
            if (shown().status() != DocumentStatus.CANCELED) {
                actions.add(button("document-cancel", "documents.cancel", this::cancel));
            }
        }
        actions.add(files.preview(no));
        return actions.toArray(Component[]::new);
    }

    private Button addLine(String id) {
        return button(id, "documents.line.add", () -> LineDialog.add(desk, shown(), this::reload));
    }

    private Button button(String id, String text, Runnable action) {
        var button = new Button(desk.text(text), click -> action.run());
        button.setId(id);
        return button;
    }

    private void print() {
        PrintDialog.print(desk, shown(), printed -> {
            files.deliver(printed);
            reload();
        });
    }

    private void cancel() {
        var dialog = new FormDialog(desk.desk(), desk.text("documents.cancel"));
        dialog.note(new Span(desk.text("documents.cancel.sure", desk.name(shown()))));
        dialog.onSave(
                        desk.text("documents.cancel"),
                        () -> attempt("documents.change.canceled", () -> desk.documents()
                                .cancel(no)))
                .open();
    }

    private void attempt(String label, Supplier<Changed<Document>> action) {
        try {
            var made = action.get();
            desk.desk().toasts().saved(desk.text(label, made.value().no()), made.changeSet());
            reload();
        } catch (Problem problem) {
            desk.desk().toasts().problem(problem);
        }
    }
}
