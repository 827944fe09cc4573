package io.relata.contacts;

import static io.relata.contacts.ContactRecords.CONTACT;

import io.relata.platform.access.Access;
import io.relata.platform.change.RecordType;
import io.relata.platform.query.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reads many contacts by the filters of the list, along the primary key. */
@Service
class StoredContactAudience implements ContactAudience {

    private static final List<Field<?>> COLUMNS = columns();

    private final DSLContext database;
    private final ContactList list;
    private final AddressPeriods periods;
    private final Access access;

    StoredContactAudience(DSLContext database, ContactList list, AddressPeriods periods, Access access) {
        this.database = database;
        this.list = list;
        this.periods = periods;
        this.access = access;
    }

    private static List<Field<?>> columns() {
        var columns = new ArrayList<Field<?>>(StoredContact.FACTS);
        columns.add(ContactRecords.CORRESPONDENCE_TYPE.column());
        columns.add(ContactRecords.EXCLUDE_FROM_SEGMENT.column());
        return List.copyOf(columns);
    }

    @Override
    public Page<Addressee> page(ContactQuery query, @Nullable UUID after) {
        access.require(Contacts.READ);
        return page(list.filter().of(query), after);
    }

    private Page<Addressee> page(Condition condition, @Nullable UUID after) {
        var rows = database.select(COLUMNS)
                .from(CONTACT.table())
                .where(condition)
                .and(after == null ? DSL.noCondition() : RecordType.ID.gt(after))
                .orderBy(RecordType.ID)
                .limit(MOST + 1)
                .fetch(StoredContactAudience::addressee);
        if (rows.size() <= MOST) {
            return new Page<>(rows, null);
        }
        var shown = List.copyOf(rows.subList(0, MOST));
        return new Page<>(shown, shown.getLast().facts().id().toString());
    }

    @Override
    public long count(ContactQuery query) {
        access.require(Contacts.READ);
        return database.fetchCount(CONTACT.table(), list.filter().of(query));
    }

    @Override
    public Map<UUID, Addressee> of(Collection<UUID> ids) {
        access.require(Contacts.READ);
        var found = new LinkedHashMap<UUID, Addressee>();
        if (!ids.isEmpty()) {
            database.select(COLUMNS)
                    .from(CONTACT.table())
                    .where(RecordType.ID.in(Set.copyOf(ids)))
                    .forEach(row -> found.put(row.get(RecordType.ID), addressee(row)));
        }
        return found;
    }

    @Override
    public Map<String, UUID> numbered(Collection<String> numbers) {
        access.require(Contacts.READ);
        var no = ContactRecords.NO.column();
        var wanted = numbers.stream().map(ContactReading::key).collect(Collectors.toSet());
        return wanted.isEmpty()
                ? Map.of()
                : database.select(no, RecordType.ID)
                        .from(CONTACT.table())
                        .where(no.in(wanted))
                        .fetchMap(no, RecordType.ID);
    }

    @Override
    public Set<UUID> fitting(ContactQuery query, Collection<UUID> ids) {
        access.require(Contacts.READ);
        return ids.isEmpty()
                ? Set.of()
                : database.select(RecordType.ID)
                        .from(CONTACT.table())
                        .where(RecordType.ID.in(Set.copyOf(ids)))
                        .and(list.filter().of(query))
                        .fetchSet(RecordType.ID);
    }

    @Override
    public Set<UUID> companiesWith(ContactQuery query, Collection<UUID> companies) {
        var wanted = Set.copyOf(companies);
        var with = new HashSet<>(fitting(query, wanted));
        if (!wanted.isEmpty()) {
            var company = ContactRecords.COMPANY_ID.column();
            with.addAll(database.selectDistinct(company)
                    .from(CONTACT.table())
                    .where(company.in(wanted))
                    .and(list.filter().of(query))
                    .fetchSet(company));
        }
        return with;
    }

    @Override
    public Page<Addressee> peopleOf(Collection<UUID> companies, @Nullable UUID after) {
        access.require(Contacts.READ);
        return companies.isEmpty()
                ? new Page<>(List.of(), null)
                : page(ContactRecords.COMPANY_ID.column().in(Set.copyOf(companies)), after);
    }

    @Override
    public Map<UUID, String> addressesOn(Collection<UUID> ids, LocalDate day) {
        access.require(Contacts.READ);
        return ids.isEmpty() ? Map.of() : periods.activeOn(Set.copyOf(ids), day);
    }

    private static Addressee addressee(Record row) {
        return new Addressee(
                StoredContact.facts(row),
                row.get(ContactRecords.CORRESPONDENCE_TYPE.column()),
                Boolean.TRUE.equals(row.get(ContactRecords.EXCLUDE_FROM_SEGMENT.column())));
    }
}
