package io.relata.segments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.LitRenderer;
import io.relata.contacts.ContactCards;
import io.relata.platform.query.Page;
import io.relata.segments.Segment;
import io.relata.segments.SegmentLine;
import io.relata.segments.SegmentRecords;
import io.relata.segments.Segments;
import io.relata.ui.kit.CursorPages;
import io.relata.ui.kit.PhoneWidth;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows the lines of a segment, read as they come into sight; chosen ones can be taken away together. */
final class LineGrid extends Composite<Div> {
    private final SegmentDesk desk;
    private final Grid<SegmentLine> grid = new Grid<>();
    private final Div bar = new Div();
    private final Span count = new Span();
    private @Nullable Integer focused;

    /**
     * Makes an empty grid.
     *
     * @param edit opens a line by its number
     * @param remove takes lines away by their numbers
     */
    LineGrid(SegmentDesk desk, IntConsumer edit, Consumer<List<Integer>> remove) {
        this.desk = desk;
        columns();
        getContent().addClassName("rl-segment-lines");
        getContent().add(grid, bar);
        if (desk.mayWrite()) {
            selectable(remove);
            grid.addItemClickListener(click -> edit.accept(click.getItem().lineNo()));
            grid.addCellFocusListener(
                    focus -> focused = focus.getItem().map(SegmentLine::lineNo).orElse(null));
            Shortcuts.addShortcutListener(grid, () -> open(edit), Key.ENTER)
                    .listenOn(grid)
                    .allowBrowserDefault();
        }
    }

    private void open(IntConsumer edit) {
        if (focused != null) {
            edit.accept(focused);
        }
    }

    private void selectable(Consumer<List<Integer>> remove) {
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        bar.addClassName("rl-segment-bar");
        bar.setId("lines-bar");
        bar.getElement().setAttribute("role", "region");
        bar.getElement().setAttribute("aria-label", desk.text("segments.line.chosen"));
        bar.setVisible(false);
        count.addClassName("rl-name");
        count.getElement().setAttribute("role", "status");
        var away = new Button(desk.text("segments.line.remove"), click -> {
            var numbers =
                    grid.getSelectedItems().stream().map(SegmentLine::lineNo).toList();
            grid.deselectAll();
            remove.accept(numbers);
        });
        away.setId("lines-remove");
        bar.add(count, away);
        grid.addSelectionListener(selected -> {
            var chosen = selected.getAllSelectedItems().size();
            count.setText(desk.text("segments.count.chosen", chosen));
            bar.setVisible(chosen > 0);
        });
    }

    private void columns() {
        grid.setId("segment-lines-grid");
        grid.addClassName("rl-grid");
        grid.setPageSize(CursorPages.SIZE);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", desk.text("segments.lines"));
        grid.addColumn(LitRenderer.<SegmentLine>of("<div class='rl-who'><div class='rl-grow'>"
                                + "<a class='rl-name' href='${item.href}' router-link>${item.name}</a>"
                                + "<small>${item.facts}</small></div></div>")
                        .withProperty("href", LineGrid::href)
                        .withProperty("name", LineGrid::name)
                        .withProperty("facts", LineGrid::facts))
                .setHeader(desk.text("segments.field.contactNo"))
                .setWidth("12rem")
                .setFlexGrow(3);
        column(SegmentRecords.DESCRIPTION.name(), line -> line.values().get(SegmentRecords.DESCRIPTION), "10rem")
                .setFlexGrow(2);
        column(SegmentRecords.TEMPLATE.name(), line -> line.values().get(SegmentRecords.TEMPLATE), "10rem");
        column(SegmentRecords.SALESPERSON.name(), line -> line.values().get(SegmentRecords.SALESPERSON), "7rem");
        column(SegmentRecords.CORRESPONDENCE_TYPE.name(), this::correspondence, "10rem");
        column(SegmentRecords.LANGUAGE.name(), line -> line.values().get(SegmentRecords.LANGUAGE), "6rem");
        column(SegmentRecords.DATE.name(), this::date, "8rem");
        PhoneWidth.keepFirst(grid, 1);
    }

    /** Reads a cell. */
    @FunctionalInterface
    private interface Cell {
        @Nullable
        String of(SegmentLine line);
    }

    /** Every width is known before there are rows: those come later and would not fit what was measured without them. */
    private Grid.Column<SegmentLine> column(String field, Cell cell, String width) {
        return grid.addColumn(line -> Objects.requireNonNullElse(cell.of(line), ""))
                .setHeader(desk.text("segments.field." + field))
                .setWidth(width)
                .setFlexGrow(0);
    }

    private @Nullable String correspondence(SegmentLine line) {
        var type = line.values().get(SegmentRecords.CORRESPONDENCE_TYPE);
        return type == null ? null : desk.text(Words.CORRESPONDENCE + Words.key(type));
    }

    private @Nullable String date(SegmentLine line) {
        var date = line.values().get(SegmentRecords.DATE);
        return date == null ? null : desk.desk().moments().shortDate(date);
    }

    private static String href(SegmentLine line) {
        return ContactCards.route(Objects.requireNonNullElse(line.values().get(SegmentRecords.CONTACT_NO), ""));
    }

    private static String name(SegmentLine line) {
        var contact = line.contact();
        return contact == null ? "" : contact.name();
    }

    private static String facts(SegmentLine line) {
        var contact = line.contact();
        if (contact == null) {
            return "";
        }
        var company = contact.isCompany() ? null : contact.companyName();
        return Stream.of(company, contact.firstPhone(), contact.email())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    void show(Segment segment) {
        var pages = new CursorPages<SegmentLine>((limit, cursor) -> {
            var after = cursor == null ? 0 : Integer.parseInt(cursor);
            var lines = desk.segments().lines(segment.no(), after, Math.min(limit, Segments.MOST));
            var next = lines.size() < limit
                    ? null
                    : Integer.toString(lines.getLast().lineNo());
            return new Page<>(lines, next);
        });
        grid.setItems(query -> pages.rows(query.getOffset(), query.getLimit()));
    }
}
