package io.relata.interactions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import io.relata.interactions.DocumentEventEntry;
import io.relata.interactions.DocumentEventLog;
import io.relata.interactions.DocumentRecords;
import io.relata.interactions.RecordingStatus;
import io.relata.platform.problem.Problem;
import io.relata.setup.CodeTables;
import io.relata.ui.kit.CursorList;
import io.relata.ui.kit.EmptyState;
import io.relata.ui.kit.Icon;
import io.relata.ui.kit.Moments;
import io.relata.ui.kit.PhoneWidth;
import io.relata.ui.kit.Sheet;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The log of document events: what was told, what became of it and why; what became nothing can be tried again. */
public final class DocumentEventsView extends Composite<Sheet> implements BeforeEnterObserver {
    static final String ROUTE = "document-events";

    private final transient Workbench bench;
    private final transient Moments moments;
    private final DocumentEventFilterBar filters;
    private final CursorList<DocumentEventEntry> list;

    /**
     * Make the page.
     *
     * @param bench what this plugin works with
     */
    public DocumentEventsView(Workbench bench) {
        this.bench = bench;
        this.moments = bench.desk().moments();
        this.filters = new DocumentEventFilterBar(bench, this::load);
        this.list = new CursorList<>("document-events", bench.text("interactions.documents.log"));
        columns(list.grid());
        PhoneWidth.follow(this, this::fit);
        getContent()
                .title(bench.text("interactions.documents.log"))
                .body(filters, list.grid(), list.instead())
                .flush();
        if (bench.desk().may(CodeTables.READ)) {
            var setup = new Anchor("setup/document-recording", bench.text("interactions.documents.setup"));
            setup.setId("events-setup");
            setup.setRouterIgnore(false);
            getContent().remarks(setup);
        }
        if (bench.mayWrite()) {
            var retry = new Button(
                    bench.text("interactions.documents.retryFailed"), Icon.REFRESH.create(), click -> retryFailed());
            retry.setId("events-retry-failed");
            getContent().actions(retry);
        }
        bench.desk().live().onRecords(this, touched -> touched.type().equals(DocumentRecords.EVENT.id()), this::load);
    }

    /** A phone shows what it was and what became of it, and the way to try it again. */
    private void fit(boolean narrow) {
        list.grid().getColumns().stream()
                .filter(column -> "far".equals(column.getKey()) || "when".equals(column.getKey()))
                .forEach(column -> column.setVisible(!narrow));
    }

    private void columns(Grid<DocumentEventEntry> grid) {
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addColumn(LitRenderer.<DocumentEventEntry>of("<div class='rl-who'><div class='rl-grow'>"
                                + "<b>${item.name}</b><small>${item.facts}</small></div></div>")
                        .withProperty("name", this::name)
                        .withProperty("facts", entry -> EventWords.facts(bench, entry)))
                .setHeader(bench.text("interactions.documents.field.documentType"))
                .setWidth("11rem")
                .setFlexGrow(3);
        grid.addColumn(LitRenderer.<DocumentEventEntry>of(
                                "<div><b>${item.state}</b>" + "<div class='rl-small rl-muted'>${item.why}</div></div>")
                        .withProperty("state", entry -> EventWords.status(bench, entry.status()))
                        .withProperty("why", entry -> EventWords.why(bench, entry)))
                .setHeader(bench.text("interactions.documents.field.status"))
                .setWidth("9rem")
                .setFlexGrow(3);
        grid.addColumn(entry -> Objects.requireNonNullElse(entry.values().get(DocumentRecords.SOURCE_SYSTEM), ""))
                .setHeader(bench.text("interactions.documents.field.sourceSystem"))
                .setKey("far")
                .setWidth("7rem")
                .setFlexGrow(0);
        grid.addColumn(this::when)
                .setHeader(bench.text("interactions.when"))
                .setKey("when")
                .setWidth("10rem")
                .setFlexGrow(0);
        if (bench.mayWrite()) {
            grid.addColumn(new ComponentRenderer<>(this::again))
                    .setWidth("4rem")
                    .setFlexGrow(0);
        }
    }

    private String name(DocumentEventEntry entry) {
        var name = bench.recordings().name(Objects.requireNonNull(entry.values().get(DocumentRecords.DOCUMENT_TYPE)));
        var no = entry.values().get(DocumentRecords.DOCUMENT_NO);
        return no == null ? name : name + " " + no;
    }

    private String when(DocumentEventEntry entry) {
        var at = entry.receivedAt();
        var zone = bench.desk().access().current().zone();
        return moments.shortDate(LocalDate.ofInstant(at, zone)) + " " + moments.time(at);
    }

    private Div again(DocumentEventEntry entry) {
        var cell = new Div();
        if (entry.mayBeRetried()) {
            var button = new Button(Icon.REFRESH.create(), click -> retry(List.of(entry.id())));
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            button.setAriaLabel(bench.text("interactions.documents.retry", name(entry)));
            button.setTooltipText(bench.text("interactions.documents.retry", name(entry)));
            button.setId("retry-" + entry.id());
            cell.add(button);
        }
        return cell;
    }

    private void retryFailed() {
        var failed = filters.filter(RecordingStatus.FAILED);
        retry(bench.events().list(failed, DocumentEventLog.MOST, null).items().stream()
                .map(DocumentEventEntry::id)
                .toList());
    }

    private void retry(List<UUID> ids) {
        try {
            var results = bench.events().retry(ids);
            var recorded = results.stream()
                    .filter(result -> result.status() == RecordingStatus.RECORDED)
                    .count();
            bench.desk()
                    .toasts()
                    .info(
                            results.size() == 1
                                    ? EventWords.of(bench, results.getFirst())
                                    : bench.text("interactions.documents.retried", results.size(), recorded));
            load();
        } catch (Problem problem) {
            bench.desk().toasts().problem(problem);
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entered) {
        filters.show(entered.getLocation().getQueryParameters());
        load();
    }

    private void load() {
        var filter = filters.filter();
        list.show((limit, cursor) -> bench.events().list(filter, limit, cursor), this::nothing);
    }

    private EmptyState nothing() {
        var key = filters.narrows() ? "interactions.documents.emptyFiltered" : "interactions.documents.empty";
        return new EmptyState(Icon.FILE, bench.text(key));
    }
}
