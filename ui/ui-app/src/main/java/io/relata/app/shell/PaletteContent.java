package io.relata.app.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import io.relata.platform.search.Search;
import io.relata.platform.search.SearchHit;
import io.relata.platform.text.Folding;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.Icon;
import io.relata.ui.kit.Mark;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what the palette offers for what was typed: records, pages, actions, keys; and the latest pages for nothing. */
final class PaletteContent {

    private static final int MOST = 12;

    /**
     * Offer one thing.
     *
     * @param sign draws what stands before it
     * @param title its first line
     * @param subtitle its second line, may be empty
     * @param keys its key combination, or null
     * @param run what choosing it does
     */
    record Entry(
            Supplier<Component> sign,
            String title,
            String subtitle,
            @Nullable String keys,
            Runnable run) {}

    private final Desk desk;
    private final Actions actions;
    private final Search search;

    PaletteContent(Desk desk, Actions actions, Search search) {
        this.desk = desk;
        this.actions = actions;
        this.search = search;
    }

    /**
     * Find.
     *
     * @param typed what was typed; its first letter may say what is looked for: {@code >} actions, {@code @} persons,
     *     {@code #} companies, {@code ?} keys
     */
    List<Entry> find(String typed) {
        var text = typed.strip();
        if (text.isEmpty()) {
            return latest().limit(MOST).toList();
        }
        var rest = text.substring(1).strip();
        return switch (text.charAt(0)) {
            case '>' -> commands().filter(matches(rest)).toList();
            case '?' -> help().filter(matches(rest)).toList();
            case '@' -> records(rest, "person").toList();
            case '#' -> records(rest, "company").toList();
            default ->
                Stream.concat(
                                records(text, null),
                                Stream.concat(places(), commands())
                                        .filter(matches(text))
                                        .limit(MOST / 2))
                        .limit(MOST + 4)
                        .toList();
        };
    }

    private Stream<Entry> latest() {
        var visited = Visited.here().latest().stream()
                .map(place -> new Entry(
                        Icon.HISTORY::create,
                        place.title(),
                        desk.text("app.palette.recent"),
                        null,
                        () -> UI.getCurrent().navigate(place.route())));
        return Stream.concat(visited, places());
    }

    private Stream<Entry> places() {
        return actions.places().stream().map(action -> entry(action, desk.text("app.palette.page")));
    }

    private Stream<Entry> commands() {
        return Stream.concat(actions.creations().stream(), actions.ofShell().stream())
                .map(action -> entry(action, desk.text("app.palette.action")));
    }

    private Stream<Entry> help() {
        return Stream.of(actions.ofShell(), actions.creations(), actions.places())
                .flatMap(List::stream)
                .filter(action -> action.keys() != null)
                .map(action -> entry(action, desk.text("app.palette.key")));
    }

    private static Entry entry(Action action, String kind) {
        return new Entry(action.icon()::create, action.text(), kind, action.keys(), action.run());
    }

    private Stream<Entry> records(String text, @Nullable String kind) {
        return search.find(text, null, kind == null ? MOST : MOST * 3).stream()
                .filter(hit -> kind == null || kind.equals(hit.kind()))
                .limit(MOST)
                .map(PaletteContent::entry);
    }

    private static Entry entry(SearchHit hit) {
        Supplier<Component> sign =
                switch (hit.kind()) {
                    case "company" -> () -> Mark.company(hit.title());
                    case "person" -> () -> Mark.person(hit.title());
                    default -> Icon.FILE::create;
                };
        var second = hit.subtitle().isBlank() ? hit.key() : hit.subtitle();
        return new Entry(sign, hit.title(), second, null, () -> UI.getCurrent().navigate(hit.route()));
    }

    private static java.util.function.Predicate<Entry> matches(String text) {
        var words = Folding.fold(text).split(" ");
        return entry ->
                Stream.of(words).allMatch(word -> Folding.fold(entry.title()).contains(word));
    }
}
