package io.relata.contacts;

import io.relata.platform.access.Access;
import io.relata.platform.query.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Puts the pages of lists by company together: first the companies and independent persons, then their people. */
@Service
class StoredContactsByCompany implements ContactsByCompany {

    /** How many companies a jump looks at in one query. */
    private static final int STRIDE = 2000;

    private final Access access;
    private final ContactList list;
    private final ContactReading reading;
    private final CompanyHeads heads;
    private final ContactCounts counts;

    StoredContactsByCompany(
            Access access, ContactList list, ContactReading reading, CompanyHeads heads, ContactCounts counts) {
        this.access = access;
        this.list = list;
        this.reading = reading;
        this.heads = heads;
        this.counts = counts;
    }

    /** A row, and where it stands. */
    private record Placed(Row row, CompanyPlace place) {}

    @Override
    public Page<Row> list(ContactQuery query) {
        access.require(Contacts.READ);
        return isSearch(query) ? searched(query) : ordered(query);
    }

    private static boolean isSearch(ContactQuery query) {
        var text = query.text();
        return text != null && !text.isBlank();
    }

    private Page<Row> ordered(ContactQuery query) {
        var limit = Math.clamp(query.limit(), 1, ContactList.MOST_ROWS);
        var order = list.order(query);
        var place = CompanyPlace.read(query.cursor());
        var rows = new ArrayList<Placed>();
        if (place != null) {
            people(query, order, List.of(place), limit + 1).forEach(rows::add);
        }
        if (rows.size() <= limit) {
            following(query, order, place, limit + 1 - rows.size(), rows);
        }
        var shown = rows.subList(0, Math.min(limit, rows.size()));
        return new Page<>(
                shown.stream().map(Placed::row).toList(),
                rows.size() > limit ? shown.getLast().place().cursor() : null);
    }

    /** Adds the companies and independent persons behind a place, each followed by its people. */
    private void following(
            ContactQuery query, ListOrder order, @Nullable CompanyPlace place, int room, List<Placed> rows) {
        var next = heads.after(query, order, place == null ? null : place.head(), room);
        var places = next.stream().map(CompanyHeads.Head::place).toList();
        var people = new LinkedHashMap<UUID, List<Placed>>();
        people(query, order, places, room)
                .forEach(person -> people.computeIfAbsent(person.place().id(), any -> new ArrayList<>())
                        .add(person));
        for (var head : next) {
            rows.add(new Placed(head.row(), head.place()));
            rows.addAll(people.getOrDefault(head.place().id(), List.of()));
        }
    }

    private List<Placed> people(ContactQuery query, ListOrder order, List<CompanyPlace> companies, int room) {
        var places = new LinkedHashMap<UUID, CompanyPlace>();
        companies.forEach(place -> places.put(place.id(), place));
        return heads.people(query, order, companies, room).stream()
                .map(person -> new Placed(
                        new Row(person.facts(), true),
                        Objects.requireNonNull(places.get(person.company())).at(person.cursor())))
                .toList();
    }

    /** What search finds stands in its own order; each company where its first hit does. */
    private Page<Row> searched(ContactQuery query) {
        var found = list.page(query.atMost(ContactList.MOST_ROWS)).items();
        var rows = new LinkedHashMap<UUID, List<Row>>();
        found.forEach(facts -> rows.computeIfAbsent(head(facts), any -> new ArrayList<>()));
        found.stream()
                .filter(facts -> head(facts).equals(facts.id()))
                .forEach(facts -> rows.getOrDefault(facts.id(), List.of()).add(new Row(facts, true)));
        var missing = rows.entrySet().stream()
                .filter(entry -> entry.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
        reading.facts(missing)
                .forEach((id, facts) -> rows.getOrDefault(id, List.of()).add(new Row(facts, false)));
        found.stream()
                .filter(facts -> !head(facts).equals(facts.id()))
                .forEach(facts -> rows.getOrDefault(head(facts), List.of()).add(new Row(facts, true)));
        return new Page<>(rows.values().stream().flatMap(List::stream).toList(), null);
    }

    private static UUID head(ContactFacts contact) {
        return contact.companyId() == null ? contact.id() : contact.companyId();
    }

    @Override
    public Optional<String> cursorAfter(ContactQuery query, int rows) {
        access.require(Contacts.READ);
        var order = list.order(query);
        var place = CompanyPlace.read(query.cursor());
        var left = Math.max(1, rows);
        if (place != null) {
            var people = heads.countPeople(query, order, place);
            if (left <= people) {
                return personAt(query, order, place, left);
            }
            left -= people;
        }
        return jump(query, order, place, left);
    }

    private Optional<String> jump(ContactQuery query, ListOrder order, @Nullable CompanyPlace from, int rows) {
        var left = rows;
        @Nullable String behind = from == null ? null : from.head();
        while (true) {
            var stride = heads.counted(query, order, behind, STRIDE);
            for (var head : stride) {
                if (left == 1) {
                    return Optional.of(head.place().cursor());
                }
                left -= 1;
                if (left <= head.people()) {
                    return personAt(query, order, head.place(), left);
                }
                left -= head.people();
            }
            if (stride.size() < STRIDE) {
                return Optional.empty();
            }
            behind = stride.getLast().place().head();
        }
    }

    private Optional<String> personAt(ContactQuery query, ListOrder order, CompanyPlace company, int number) {
        return heads.personAt(query, order, company, number)
                .map(cursor -> company.at(cursor).cursor());
    }

    @Override
    public long count(ContactQuery query) {
        access.require(Contacts.READ);
        return counts.byCompany(
                query,
                () -> isSearch(query)
                        ? searched(query).items().size()
                        : counts.of(query, () -> list.count(query)) + heads.countNotFound(query));
    }
}
