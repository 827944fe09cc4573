package io.relata.segments.internal;

import static io.relata.segments.SegmentRecords.ENTRY_NO;
import static io.relata.segments.SegmentRecords.LOGGED_SEGMENT;
import static io.relata.segments.SegmentRecords.SEGMENT_ID;

import io.relata.contacts.Addressee;
import io.relata.contacts.ContactAudience;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.query.Page;
import io.relata.segments.Selection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the contacts of a selection, a part at a time, each once. */
@Component
class Candidates {
    private static final int NAMED = 10;

    private final DSLContext sql;
    private final ContactAudience audience;
    private final LineRows lines;

    Candidates(DSLContext sql, ContactAudience audience, LineRows lines) {
        this.sql = sql;
        this.audience = audience;
        this.lines = lines;
    }

    /**
     * Goes through the contacts.
     *
     * @throws Problem REQ, FORMAT or REF for a selection that means nothing
     */
    void each(Selection selection, Consumer<List<Addressee>> work) {
        Consumer<List<Addressee>> once =
                selection.has(Selection.Option.EXPAND_COMPANIES) || selection.has(Selection.Option.ALLOW_RELATED)
                        ? widened(selection, work)
                        : work;
        var criteria = selection.criteria();
        var logged = selection.loggedSegment();
        if (criteria != null) {
            pages(after -> audience.page(criteria.query(), after), once);
        } else if (logged != null) {
            ofLogged(logged, once);
        } else {
            named(selection.contacts(), once);
        }
    }

    private static void pages(Function<@Nullable UUID, Page<Addressee>> read, Consumer<List<Addressee>> work) {
        @Nullable UUID after = null;
        do {
            var page = read.apply(after);
            if (!page.items().isEmpty()) {
                work.accept(page.items());
            }
            var next = page.next();
            after = next == null ? null : UUID.fromString(next);
        } while (after != null);
    }

    private void named(List<String> numbers, Consumer<List<Addressee>> work) {
        if (numbers.isEmpty()) {
            throw Problem.required("contacts");
        }
        if (numbers.size() > Selection.MOST_NAMED) {
            throw Problem.of(ProblemCode.FORMAT, "segments.problem.tooMany", Selection.MOST_NAMED)
                    .at("contacts");
        }
        var ids = new LinkedHashSet<UUID>();
        var missing = new ArrayList<String>();
        var found = numbered(numbers);
        for (var no : numbers) {
            var id = found.get(SegmentRows.key(no));
            if (id == null) {
                missing.add(no);
            } else {
                ids.add(id);
            }
        }
        if (!missing.isEmpty()) {
            var some = missing.stream().limit(NAMED).collect(Collectors.joining(", "));
            throw Problem.of(ProblemCode.REF, "segments.problem.noSuchContact", some)
                    .at("contacts");
        }
        read(List.copyOf(ids), work);
    }

    private Map<String, UUID> numbered(List<String> numbers) {
        var found = new HashMap<String, UUID>();
        inParts(numbers, part -> found.putAll(audience.numbered(part)));
        return found;
    }

    private void read(List<UUID> ids, Consumer<List<Addressee>> work) {
        inParts(ids, part -> {
            var found = audience.of(part);
            work.accept(part.stream().map(found::get).filter(Objects::nonNull).toList());
        });
    }

    private static <T> void inParts(List<T> all, Consumer<List<T>> work) {
        for (int from = 0; from < all.size(); from += ContactAudience.MOST) {
            work.accept(all.subList(from, Math.min(all.size(), from + ContactAudience.MOST)));
        }
    }

    private void ofLogged(long entryNo, Consumer<List<Addressee>> work) {
        var segment = sql.select(SEGMENT_ID.column())
                .from(LOGGED_SEGMENT.table())
                .where(ENTRY_NO.column().eq(entryNo))
                .fetchOptional(SEGMENT_ID.column())
                .orElseThrow(() -> Problem.of(ProblemCode.REF, "segments.problem.noSuchLogged", entryNo)
                        .at("loggedSegment"));
        var seen = new HashSet<UUID>();
        lines.each(
                segment,
                part -> read(
                        part.stream()
                                .map(LineRows.Stored::contact)
                                .filter(seen::add)
                                .toList(),
                        work));
    }

    /** Adds companies and colleagues, and leaves out what was there before. */
    private Consumer<List<Addressee>> widened(Selection selection, Consumer<List<Addressee>> work) {
        var seen = new HashSet<UUID>();
        var companies = new HashSet<UUID>();
        return part -> {
            var own = part.stream()
                    .map(each -> each.facts().companyId())
                    .filter(Objects::nonNull)
                    .filter(companies::add)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            var more = new LinkedHashMap<UUID, Addressee>();
            part.forEach(each -> more.put(each.facts().id(), each));
            audience.of(own).forEach(more::putIfAbsent);
            tell(more.values(), seen, work);
            if (selection.has(Selection.Option.EXPAND_COMPANIES)) {
                pages(after -> audience.peopleOf(own, after), people -> tell(people, seen, work));
            }
        };
    }

    private static void tell(Collection<Addressee> found, Set<UUID> seen, Consumer<List<Addressee>> work) {
        var fresh = found.stream().filter(each -> seen.add(each.facts().id())).toList();
        if (!fresh.isEmpty()) {
            work.accept(fresh);
        }
    }
}
