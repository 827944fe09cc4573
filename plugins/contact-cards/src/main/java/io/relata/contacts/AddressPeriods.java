package io.relata.contacts;

import static io.relata.contacts.AlternativeAddressRecords.CODE;
import static io.relata.contacts.AlternativeAddressRecords.CONTACT_ID;
import static io.relata.contacts.AlternativeAddressRecords.ENDING_DATE;
import static io.relata.contacts.AlternativeAddressRecords.PERIOD;
import static io.relata.contacts.AlternativeAddressRecords.STARTING_DATE;

import io.relata.platform.change.Change;
import io.relata.platform.change.RecordType;
import io.relata.platform.change.Values;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the periods of alternative addresses. */
@Component
class AddressPeriods {

    private final DSLContext database;

    AddressPeriods(DSLContext database) {
        this.database = database;
    }

    List<AddressPeriod> of(UUID contact) {
        return database.select(CODE.column(), STARTING_DATE.column(), ENDING_DATE.column())
                .from(PERIOD.table())
                .where(CONTACT_ID.column().eq(contact))
                .orderBy(STARTING_DATE.column())
                .fetch(row -> new AddressPeriod(row.value1(), row.value2(), row.value3()));
    }

    void add(Change change, UUID contact, String code, AddressPeriod period) {
        var end = period.endingDate();
        if (end != null && end.isBefore(period.startingDate())) {
            throw Problem.of(ProblemCode.FORMAT, "contacts.problem.periodEnds", end, period.startingDate())
                    .at(ENDING_DATE.name());
        }
        if (find(contact, period.startingDate()).isPresent()) {
            throw Problem.of(ProblemCode.DUP, "contacts.problem.periodTaken", period.startingDate())
                    .at(STARTING_DATE.name());
        }
        change.insert(
                PERIOD,
                Values.none()
                        .with(CONTACT_ID, contact)
                        .with(CODE, code)
                        .with(STARTING_DATE, period.startingDate())
                        .with(ENDING_DATE, end));
    }

    /** Removes the period that begins on a day and tells the code it was for. */
    String remove(Change change, UUID contact, LocalDate start) {
        var found = find(contact, start).orElseThrow(() -> Problem.notFound(start.toString()));
        change.delete(PERIOD, found.id(), Change.ANY_VERSION);
        return found.code();
    }

    /**
     * Removes the periods of a contact.
     *
     * @param code only those of one address, or null for all
     */
    void removeOf(Change change, UUID contact, @Nullable String code) {
        database.select(RecordType.ID)
                .from(PERIOD.table())
                .where(CONTACT_ID.column().eq(contact))
                .and(code == null ? DSL.noCondition() : CODE.column().eq(code))
                .fetch(RecordType.ID)
                .forEach(id -> change.delete(PERIOD, id, Change.ANY_VERSION));
    }

    /**
     * Gives the periods of a contact to another one, which keeps its own where both have one from the same day.
     *
     * @param codes the codes the addresses have there
     */
    void moveAll(Change change, UUID from, UUID to, Map<String, String> codes) {
        var taken = of(to).stream().map(AddressPeriod::startingDate).toList();
        database.select(RecordType.ID, CODE.column())
                .from(PERIOD.table())
                .where(CONTACT_ID.column().eq(from), STARTING_DATE.column().notIn(taken))
                .forEach(row -> change.update(
                        PERIOD,
                        row.value1(),
                        Change.ANY_VERSION,
                        Values.none().with(CONTACT_ID, to).with(CODE, codes.getOrDefault(row.value2(), row.value2()))));
    }

    Optional<String> activeOn(UUID contact, LocalDate day) {
        return database.select(CODE.column())
                .from(PERIOD.table())
                .where(CONTACT_ID.column().eq(contact), STARTING_DATE.column().le(day))
                .and(ENDING_DATE.column().isNull().or(ENDING_DATE.column().ge(day)))
                .orderBy(STARTING_DATE.column().desc())
                .limit(1)
                .fetchOptional(CODE.column());
    }

    /** Tells what is in force for contacts, in one query; the period that began last counts. */
    Map<UUID, String> activeOn(Set<UUID> contacts, LocalDate day) {
        var codes = new LinkedHashMap<UUID, String>();
        database.select(CONTACT_ID.column(), CODE.column())
                .from(PERIOD.table())
                .where(CONTACT_ID.column().in(contacts), STARTING_DATE.column().le(day))
                .and(ENDING_DATE.column().isNull().or(ENDING_DATE.column().ge(day)))
                .orderBy(STARTING_DATE.column())
                .forEach(row -> codes.put(row.value1(), row.value2()));
        return codes;
    }

    private Optional<Found> find(UUID contact, LocalDate start) {
        return database.select(RecordType.ID, CODE.column())
                .from(PERIOD.table())
                .where(CONTACT_ID.column().eq(contact), STARTING_DATE.column().eq(start))
                .fetchOptional(row -> new Found(row.value1(), row.value2()));
    }

    private record Found(UUID id, String code) {}
}
