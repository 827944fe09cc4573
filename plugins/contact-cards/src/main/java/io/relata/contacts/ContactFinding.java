package io.relata.contacts;

import static io.relata.contacts.ContactRecords.CONTACT;
import static io.relata.contacts.ContactRecords.NAME;
import static io.relata.contacts.ContactRecords.NAME_KEY;
import static io.relata.contacts.ContactRecords.NO;

import io.relata.platform.change.RecordField;
import io.relata.platform.change.RecordType;
import io.relata.platform.search.Search;
import io.relata.platform.search.SearchHit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Finds the one contact somebody means by a text. */
@Component
class ContactFinding {

    /** Where a text may stand inside, as long as it stands in one contact only. */
    private static final List<RecordField<String>> INSIDE =
            List.of(NO, NAME, ContactRecords.CITY, ContactRecords.PHONE_NO, ContactRecords.POST_CODE);

    /** A name is similar when no more than one letter in so many differs. */
    private static final int LETTERS_PER_SLIP = 5;

    private static final int CANDIDATES = 50;

    private final DSLContext database;
    private final Search search;

    ContactFinding(DSLContext database, Search search) {
        this.database = database;
        this.search = search;
    }

    /**
     * Finds a contact: by its exact number, its exact name in the same case, its exact name, the beginning of number or
     * name, a text inside number, name, city, phone or post code of one contact only, a similar name.
     */
    Optional<ContactFacts> contact(String text) {
        var typed = text.strip();
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        return numbered(typed, DSL.noCondition())
                .or(() -> named(typed, DSL.noCondition(), typed::equals))
                .or(() -> named(typed, DSL.noCondition(), typed::equalsIgnoreCase))
                .or(() -> beginning(typed, DSL.noCondition()).stream().findFirst())
                .or(() -> inside(typed, DSL.noCondition()))
                .or(() -> similar(typed));
    }

    /**
     * Finds a company, as for a contact but never a person, and only where the text begins or stands in one company only.
     */
    Optional<ContactFacts> company(String text) {
        var typed = text.strip();
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        var companies = ContactRecords.TYPE.column().eq(ContactType.COMPANY);
        return numbered(typed, companies)
                .or(() -> named(typed, companies, typed::equals))
                .or(() -> named(typed, companies, typed::equalsIgnoreCase))
                .or(() -> only(beginning(typed, companies)))
                .or(() -> inside(typed, companies));
    }

    private Optional<ContactFacts> numbered(String typed, Condition which) {
        return first(which.and(NO.column().eq(ContactReading.key(typed))), 1, any -> true);
    }

    private Optional<ContactFacts> named(String typed, Condition which, Predicate<String> same) {
        return first(
                which.and(NAME_KEY.column().eq(DerivedKeys.key(typed))), CANDIDATES, found -> same.test(found.name()));
    }

    private List<ContactFacts> beginning(String typed, Condition which) {
        var key = DerivedKeys.key(typed);
        var begins = NO.column().startsWith(ContactReading.key(typed));
        var condition = key.isEmpty() ? begins : begins.or(NAME_KEY.column().startsWith(key));
        return rows(which.and(condition), CANDIDATES)
                .filter(found -> starts(found.no(), typed) || starts(found.name(), typed))
                .toList();
    }

    private static boolean starts(String text, String typed) {
        return text.toLowerCase(Locale.ROOT).startsWith(typed.toLowerCase(Locale.ROOT));
    }

    private Optional<ContactFacts> inside(String typed, Condition which) {
        var inside = INSIDE.stream()
                .map(field -> field.column().containsIgnoreCase(typed))
                .reduce(Condition::or)
                .orElseThrow();
        return only(rows(which.and(inside), 2).toList());
    }

    private Optional<ContactFacts> similar(String typed) {
        var slips = typed.length() / LETTERS_PER_SLIP;
        if (slips == 0) {
            return Optional.empty();
        }
        var distance = new LevenshteinDistance(slips);
        var wanted = typed.toLowerCase(Locale.ROOT);
        var ids = search.find(typed, CONTACT.id(), CANDIDATES).stream()
                .map(SearchHit::id)
                .toList();
        return byIds(ids).stream()
                .filter(found -> distance.apply(wanted, found.name().toLowerCase(Locale.ROOT)) >= 0)
                .findFirst();
    }

    private List<ContactFacts> byIds(List<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : rows(RecordType.ID.in(ids), CANDIDATES).toList();
    }

    private Optional<ContactFacts> first(Condition condition, int limit, Predicate<ContactFacts> wanted) {
        return rows(condition, limit).filter(wanted).findFirst();
    }

    private static Optional<ContactFacts> only(List<ContactFacts> found) {
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private Stream<ContactFacts> rows(Condition condition, int limit) {
        return database
                .select(StoredContact.FACTS)
                .from(CONTACT.table())
                .where(condition)
                .orderBy(NO.column())
                .limit(limit)
                .fetch((Record row) -> StoredContact.facts(row))
                .stream();
    }
}
