package io.relata.contacts;

import static io.relata.contacts.AffiliationRecords.COMPANY_ID;
import static io.relata.contacts.AffiliationRecords.CONTACT_ID;
import static io.relata.contacts.AffiliationRecords.TYPE;

import io.relata.platform.change.Change;
import io.relata.platform.change.RecordType;
import io.relata.platform.change.Values;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what ties persons to companies, and lets it go with either. */
@Component
class AffiliationTable implements ContactBelongings {

    private final DSLContext database;

    AffiliationTable(DSLContext database) {
        this.database = database;
    }

    List<AffiliationRow> of(UUID person) {
        return rows(CONTACT_ID.column().eq(person), Integer.MAX_VALUE);
    }

    /** Reads those of persons who have another main company, in the order they were written. */
    List<AffiliationRow> at(UUID company, @Nullable UUID after, int limit) {
        var own = DSL.select(RecordType.ID)
                .from(ContactRecords.CONTACT.table())
                .where(ContactRecords.COMPANY_ID.column().eq(company));
        return rows(
                COMPANY_ID
                        .column()
                        .eq(company)
                        .and(after == null ? DSL.noCondition() : RecordType.ID.gt(after))
                        .and(CONTACT_ID.column().notIn(own)),
                limit);
    }

    private List<AffiliationRow> rows(Condition condition, int limit) {
        return database.select(TYPE.columns())
                .from(TYPE.table())
                .where(condition)
                .orderBy(RecordType.ID)
                .limit(limit)
                .fetch(AffiliationRow::of);
    }

    int countOf(UUID contact) {
        return database.fetchCount(TYPE.table(), ofAny(List.of(contact)));
    }

    private static Condition ofAny(List<UUID> contacts) {
        return CONTACT_ID.column().in(contacts).or(COMPANY_ID.column().in(contacts));
    }

    @Override
    public void removeAll(Change change, List<UUID> contacts) {
        rows(ofAny(contacts), Integer.MAX_VALUE).forEach(row -> change.delete(TYPE, row.id(), Change.ANY_VERSION));
    }

    @Override
    public void moveAll(Change change, ContactFacts from, ContactFacts to) {
        var there = rows(ofAny(List.of(to.id())), Integer.MAX_VALUE);
        for (AffiliationRow row : rows(ofAny(List.of(from.id())), Integer.MAX_VALUE)) {
            var person = row.person().equals(from.id()) ? to.id() : row.person();
            var company = row.company().equals(from.id()) ? to.id() : row.company();
            if (there.stream()
                    .noneMatch(each ->
                            each.person().equals(person) && each.company().equals(company))) {
                var moved = Values.none().with(CONTACT_ID, person).with(COMPANY_ID, company);
                change.update(TYPE, row.id(), Change.ANY_VERSION, moved);
            }
        }
    }
}
