package io.relata.contacts;

import io.relata.platform.change.Change;
import io.relata.platform.change.RecordField;
import io.relata.platform.change.RecordType;
import io.relata.platform.change.Values;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * Remembers which two contacts somebody has said are not the same. A decision stands whether the two are a pair at the
 * moment or not, goes with either contact, and comes back with it by undo.
 */
@Component
class Separations implements ContactBelongings {

    static final RecordField<UUID> FIRST_ID = RecordField.reference("firstId").readOnly();
    static final RecordField<UUID> SECOND_ID = RecordField.reference("secondId").readOnly();

    static final RecordType TYPE = RecordType.of(
                    "separate-contacts", "p_contact_cards_separate", Contacts.READ, FIRST_ID, SECOND_ID)
            .labelled("contacts.field.");

    private final DSLContext database;

    Separations(DSLContext database) {
        this.database = database;
    }

    void remember(Change change, PairKey pair) {
        if (ids(condition(pair)).isEmpty()) {
            change.insert(TYPE, Values.none().with(FIRST_ID, pair.first()).with(SECOND_ID, pair.second()));
        }
    }

    void forget(Change change, PairKey pair) {
        remove(change, condition(pair));
    }

    /** Reads the pair of a decision. */
    Optional<PairKey> pair(UUID decision) {
        return database.select(FIRST_ID.column(), SECOND_ID.column())
                .from(TYPE.table())
                .where(RecordType.ID.eq(decision))
                .fetchOptional(row -> new PairKey(row.value1(), row.value2()));
    }

    /** Reads the contacts one was said to be separate from, be they a pair or not. */
    List<UUID> from(UUID contact) {
        var first = FIRST_ID.column();
        var second = SECOND_ID.column();
        return database.select(first, second)
                .from(TYPE.table())
                .where(first.eq(contact))
                .unionAll(database.select(first, second).from(TYPE.table()).where(second.eq(contact)))
                .fetch(row -> new PairKey(row.value1(), row.value2()).other(contact));
    }

    /** What was decided of one holds of the other, but not between the two. */
    @Override
    public void moveAll(Change change, ContactFacts from, ContactFacts to) {
        from(from.id()).stream()
                .filter(other -> !other.equals(to.id()))
                .forEach(other -> remember(change, PairKey.of(to.id(), other)));
        removeAll(change, List.of(from.id()));
    }

    @Override
    public void removeAll(Change change, List<UUID> contacts) {
        remove(change, FIRST_ID.column().in(contacts));
        remove(change, SECOND_ID.column().in(contacts));
    }

    private void remove(Change change, Condition condition) {
        ids(condition).forEach(id -> change.delete(TYPE, id, Change.ANY_VERSION));
    }

    private static Condition condition(PairKey pair) {
        return FIRST_ID.column().eq(pair.first()).and(SECOND_ID.column().eq(pair.second()));
    }

    private List<UUID> ids(Condition condition) {
        return database.select(RecordType.ID)
                .from(TYPE.table())
                .where(condition)
                .fetch(RecordType.ID);
    }
}
