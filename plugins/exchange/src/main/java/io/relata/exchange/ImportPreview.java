package io.relata.exchange;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import io.relata.contacts.AddressLines;
import io.relata.contacts.ChannelDraft;
import io.relata.contacts.ContactCards;
import io.relata.contacts.ContactFacts;
import io.relata.ui.kit.Badge;
import io.relata.ui.kit.Icon;
import io.relata.ui.kit.Mark;
import io.relata.ui.kit.PhoneWidth;
import io.relata.ui.kit.Tone;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows what each card becomes, what is there already, and what cannot be read. */
final class ImportPreview extends Composite<Div> {
    private final transient ImportDesk desk;
    private final transient ImportPlan plan;
    private final transient Consumer<Long> counted;
    private final Grid<Integer> grid = new Grid<>();

    ImportPreview(ImportDesk desk, ImportPlan plan, Consumer<Long> counted) {
        this.desk = desk;
        this.plan = plan;
        this.counted = counted;
        grid.setId("import-rows");
        grid.addClassName("rl-grid");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(plan.rows().size() <= 12);
        grid.getElement().setAttribute("aria-label", desk.text("exchange.preview"));
        grid.addColumn(new ComponentRenderer<>(this::choice)).setWidth("3.5rem").setFlexGrow(0);
        grid.addColumn(new ComponentRenderer<>(this::who))
                .setHeader(desk.text("exchange.card"))
                .setFlexGrow(2);
        grid.addColumn(new ComponentRenderer<>(this::becomes))
                .setHeader(desk.text("exchange.becomes"))
                .setFlexGrow(2);
        grid.addColumn(new ComponentRenderer<>(this::remarks))
                .setHeader(desk.text("exchange.remarks"))
                .setFlexGrow(3);
        PhoneWidth.follow(
                this, narrow -> grid.getColumns().stream().skip(2).forEach(column -> column.setVisible(!narrow)));
        grid.setItems(plan.rows().stream().map(ImportRow::index).toList());
        getContent().addClassName("rl-stack");
        getContent().setSizeFull();
        getContent().add(summary(), grid);
    }

    private ImportRow row(int index) {
        return plan.rows().get(index - 1);
    }

    private Div summary() {
        var summary = new Div();
        summary.addClassName("rl-bar");
        badge(
                summary,
                "exchange.count.companies",
                Tone.ACCENT,
                row -> row.card().kind() == CardKind.COMPANY);
        badge(
                summary,
                "exchange.count.persons",
                Tone.WARM,
                row -> row.card().kind() == CardKind.PERSON || row.card().kind() == CardKind.PERSON_AT_COMPANY);
        badge(summary, "exchange.count.known", Tone.PLAIN, row -> !row.matches().isEmpty() || row.twinOf() != null);
        badge(summary, "exchange.count.bad", Tone.BAD, ImportRow::isBad);
        summary.add(
                bulk("exchange.all", "import-all", row -> true),
                bulk("exchange.onlyNew", "import-new", row -> row.matches().isEmpty() && row.twinOf() == null),
                bulk("exchange.nothing", "import-none", row -> false));
        return summary;
    }

    private void badge(Div to, String key, Tone tone, Predicate<ImportRow> which) {
        var count = plan.rows().stream().filter(which).count();
        if (count > 0) {
            to.add(new Badge(desk.text(key, count), tone));
        }
    }

    private Button bulk(String key, String id, Predicate<ImportRow> which) {
        var button = new Button(desk.text(key), click -> {
            Map<Integer, Boolean> decisions = new HashMap<>();
            plan.rows().forEach(row -> decisions.put(row.index(), which.test(row)));
            plan.choose(decisions);
            grid.getDataProvider().refreshAll();
            count();
        });
        button.setId(id);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void count() {
        counted.accept(plan.rows().stream().filter(ImportRow::chosen).count());
    }

    private Component choice(int index) {
        var row = row(index);
        var box = new Checkbox(row.chosen());
        box.setEnabled(!row.isBad());
        box.setAriaLabel(desk.text("exchange.importRow", row.card().name()));
        box.setId("import-row-" + index);
        box.addValueChangeListener(change -> {
            plan.choose(Map.of(index, change.getValue()));
            count();
        });
        return box;
    }

    private Component who(int index) {
        var card = row(index).card();
        var name = new Span(card.name().isEmpty() ? desk.text("exchange.unnamed", index) : card.name());
        name.addClassName("rl-name");
        var second = new Span(Stream.of(
                        Stream.of("email", "mobilePhoneNo", "phoneNo", "city").map(card.values()::get),
                        card.channels().stream().map(ChannelDraft::value),
                        card.addresses().stream()
                                .map(address -> String.join(", ", AddressLines.within(address.values()))))
                .flatMap(Function.identity())
                .distinct()
                .filter(value -> value != null && !value.equals(card.name()))
                .map(String::valueOf)
                .collect(Collectors.joining(" · ")));
        second.addClassName("rl-second");
        var mark = card.kind() == CardKind.BAD
                ? Icon.WARNING.create()
                : card.kind() == CardKind.COMPANY ? Mark.company(card.name()) : Mark.person(card.name());
        var rest = new Div(becomes(index), remarks(index));
        rest.addClassNames("rl-phone-only", "rl-small");
        var who = new Div(mark, new Div(name, second, rest));
        who.addClassName("rl-who");
        return who;
    }

    private Component becomes(int index) {
        var row = row(index);
        var card = row.card();
        return new Span(
                switch (card.kind()) {
                    case COMPANY -> desk.text("exchange.becomes.company");
                    case PERSON -> desk.text("exchange.becomes.person");
                    case BAD -> desk.text("exchange.becomes.nothing");
                    case PERSON_AT_COMPANY ->
                        desk.text(
                                row.companyNo() == null
                                        ? "exchange.becomes.personAtNew"
                                        : "exchange.becomes.personAtKnown",
                                String.valueOf(card.company()));
                });
    }

    private Component remarks(int index) {
        var row = row(index);
        var remarks = new Div();
        remarks.addClassName("rl-import-remarks");
        var reason = row.card().reason();
        if (reason != null) {
            var why = new Span(desk.words(reason));
            why.addClassName("rl-bad");
            remarks.add(why);
        }
        if (!row.matches().isEmpty()) {
            var known = new Span(desk.text("exchange.known"));
            remarks.add(known);
            row.matches().forEach(match -> remarks.add(link(match)));
        } else if (row.twinOf() != null) {
            remarks.add(new Span(desk.text("exchange.twin", row.twinOf())));
        }
        if (row.card().leftOut().contains(CardFields.NO_NAME)) {
            remarks.add(new Span(desk.words(CardFields.NO_NAME)));
        }
        var left = row.card().leftOut().stream()
                .filter(remark -> !remark.equals(CardFields.NO_NAME))
                .map(desk::words)
                .collect(Collectors.joining("; "));
        if (!left.isEmpty()) {
            var muted = new Span(desk.text("exchange.leftOut", left));
            muted.addClassNames("rl-muted", "rl-small");
            muted.getElement().setAttribute("title", left);
            remarks.add(muted);
        }
        return remarks;
    }

    private static Anchor link(ContactFacts match) {
        var link = new Anchor(ContactCards.route(match.no()), " " + match.name() + " (" + match.no() + ")");
        link.getElement().setAttribute("target", "_blank");
        return link;
    }
}
