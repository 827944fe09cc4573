package io.relata.contacts;

import static io.relata.contacts.AlternativeAddressRecords.ADDRESS;
import static io.relata.contacts.AlternativeAddressRecords.CODE;
import static io.relata.contacts.AlternativeAddressRecords.CONTACT_ID;

import io.relata.contacts.MergePreview.Moving;
import io.relata.platform.change.Change;
import io.relata.platform.change.RecordType;
import io.relata.platform.change.Values;
import io.relata.platform.text.Shorten;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Reads alternative addresses, and lets them go, or move, with their contacts. */
@Component
class AddressTable implements ContactBelongings {

    private final DSLContext database;
    private final AddressPeriods periods;

    AddressTable(DSLContext database, AddressPeriods periods) {
        this.database = database;
        this.periods = periods;
    }

    /** Reads those of a contact in their order. */
    List<AddressRow> of(UUID contact) {
        return of(List.of(contact)).getOrDefault(contact, List.of());
    }

    /** Reads those of contacts in one query, by contact and in their order; only contacts that have any. */
    Map<UUID, List<AddressRow>> of(Collection<UUID> contacts) {
        return database.select(ADDRESS.columns())
                .from(ADDRESS.table())
                .where(CONTACT_ID.column().in(Set.copyOf(contacts)))
                .orderBy(Place.FIELD.column(), CODE.column())
                .fetchGroups(CONTACT_ID.column(), AddressRow::of);
    }

    /** Tells the place after the last one. */
    static int placeAfter(List<AddressRow> rows) {
        return 1 + rows.stream().mapToInt(AddressRow::place).max().orElse(0);
    }

    @Override
    public void removeAll(Change change, List<UUID> gone) {
        gone.forEach(contact -> periods.removeOf(change, contact, null));
        database.select(RecordType.ID)
                .from(ADDRESS.table())
                .where(CONTACT_ID.column().in(gone))
                .fetch(RecordType.ID)
                .forEach(id -> change.delete(ADDRESS, id, Change.ANY_VERSION));
    }

    /** They stand after those that are there. One whose code both have gets another one, and its periods with it. */
    @Override
    public void moveAll(Change change, ContactFacts from, ContactFacts to) {
        var there = of(to.id());
        var taken = there.stream().map(AddressRow::code).collect(Collectors.toSet());
        var place = placeAfter(there);
        var codes = new HashMap<String, String>();
        for (AddressRow row : of(from.id())) {
            var free = free(row.code(), taken);
            taken.add(free);
            codes.put(row.code(), free);
            var values =
                    Values.none().with(CONTACT_ID, to.id()).with(CODE, free).with(Place.FIELD, place++);
            change.update(ADDRESS, row.id(), Change.ANY_VERSION, values);
        }
        periods.moveAll(change, from.id(), to.id(), codes);
    }

    /** Makes a code that is not taken yet from one that may be. */
    static String free(String code, Set<String> taken) {
        return Stream.concat(
                        Stream.of(code),
                        IntStream.iterate(2, number -> number + 1)
                                .mapToObj(number -> numbered(code, String.valueOf(number))))
                .filter(each -> !taken.contains(each))
                .findFirst()
                .orElseThrow();
    }

    private static String numbered(String code, String number) {
        return Shorten.to(CODE.maxLength() - number.length(), code) + number;
    }

    @Override
    public List<Moving> movings(ContactFacts contact) {
        return List.of(new Moving(
                StoredAlternativeAddresses.NAME,
                "contacts.merge.alternative-addresses",
                of(contact.id()).size()));
    }
}
