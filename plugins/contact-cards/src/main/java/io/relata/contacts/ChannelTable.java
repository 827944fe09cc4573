package io.relata.contacts;

import static io.relata.contacts.ChannelRecords.CONTACT_ID;
import static io.relata.contacts.ChannelRecords.KEY;
import static io.relata.contacts.ChannelRecords.TYPE;

import io.relata.platform.change.Change;
import io.relata.platform.change.RecordType;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Reads the ways contacts are reached by, and lets them go with their contacts. */
@Component
class ChannelTable implements ContactBelongings {

    private final DSLContext database;

    ChannelTable(DSLContext database) {
        this.database = database;
    }

    /** Reads those of contacts in one query, by contact and in order; only contacts that have any. */
    Map<UUID, List<ChannelRow>> of(Collection<UUID> contacts) {
        return contacts.isEmpty() ? Map.of() : where(CONTACT_ID.column().in(Set.copyOf(contacts)));
    }

    List<ChannelRow> of(UUID contact) {
        return of(List.of(contact)).getOrDefault(contact, List.of());
    }

    private Map<UUID, List<ChannelRow>> where(Condition condition) {
        return database.select(TYPE.columns())
                .from(TYPE.table())
                .where(condition)
                .orderBy(Place.FIELD.column(), RecordType.ID)
                .fetchGroups(CONTACT_ID.column(), ChannelRow::of);
    }

    /** Finds the contacts that have any of some keys. */
    Set<UUID> holders(Collection<String> keys, int limit) {
        return keys.isEmpty()
                ? Set.of()
                : database.selectDistinct(CONTACT_ID.column())
                        .from(TYPE.table())
                        .where(KEY.column().in(keys))
                        .limit(limit)
                        .fetchSet(CONTACT_ID.column());
    }

    /** Selects the contacts that have an e-mail address, preferred or not, each by a look-up. */
    static Select<? extends Record1<UUID>> reachedAt(String email) {
        return DSL.select(RecordType.ID)
                .from(ContactRecords.CONTACT.table())
                .where(ContactRecords.EMAIL_KEY.column().eq(email))
                .unionAll(DSL.select(CONTACT_ID.column())
                        .from(TYPE.table())
                        .where(KEY.column().eq(email)));
    }

    /** Finds the contacts by the key each has. */
    Map<String, Set<UUID>> byKey(Collection<String> keys) {
        var found = new HashMap<String, Set<UUID>>();
        database.select(KEY.column(), CONTACT_ID.column())
                .from(TYPE.table())
                .where(KEY.column().in(keys))
                .forEach(row -> found.computeIfAbsent(row.value1(), any -> new HashSet<>())
                        .add(row.value2()));
        return found;
    }

    @Override
    public void removeAll(Change change, List<UUID> contacts) {
        of(contacts).values().stream()
                .flatMap(List::stream)
                .forEach(row -> change.delete(TYPE, row.id(), Change.ANY_VERSION));
    }

    /** What one contact cannot hold has moved before its fields were written: see {@link ChannelMerging}. */
    @Override
    public void moveAll(Change change, ContactFacts from, ContactFacts to) {}
}
