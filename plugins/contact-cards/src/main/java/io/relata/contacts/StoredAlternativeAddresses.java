package io.relata.contacts;

import static io.relata.contacts.AlternativeAddressRecords.ADDRESS;
import static io.relata.contacts.AlternativeAddressRecords.CODE;
import static io.relata.contacts.AlternativeAddressRecords.CONTACT_ID;
import static io.relata.contacts.AlternativeAddressRecords.KIND;

import io.relata.platform.access.Access;
import io.relata.platform.change.Change;
import io.relata.platform.change.Changed;
import io.relata.platform.change.Values;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.rest.FieldValues;
import io.relata.platform.text.Messages;
import io.relata.setup.CodeTables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Keeps alternative addresses by the rules of the contact's own. */
@Service
class StoredAlternativeAddresses implements AlternativeAddresses {

    static final String NAME = "alternative-addresses";

    private final Access access;
    private final HeldContacts held;
    private final ContactReading contacts;
    private final CodeTables codes;
    private final AddressPeriods periods;
    private final AddressTable table;
    private final Messages messages;

    StoredAlternativeAddresses(
            Access access,
            HeldContacts held,
            ContactReading contacts,
            CodeTables codes,
            AddressPeriods periods,
            AddressTable table,
            Messages messages) {
        this.access = access;
        this.held = held;
        this.contacts = contacts;
        this.codes = codes;
        this.periods = periods;
        this.table = table;
        this.messages = messages;
    }

    @Override
    public List<AlternativeAddress> of(String no) {
        return shown(table.of(contact(no).id()));
    }

    @Override
    public Map<UUID, List<AlternativeAddress>> of(Collection<UUID> some) {
        access.require(Contacts.READ);
        var shown = new HashMap<UUID, List<AlternativeAddress>>();
        table.of(some).forEach((contact, rows) -> shown.put(contact, shown(rows)));
        return shown;
    }

    /** The first of a kind is the preferred one of it. */
    private static List<AlternativeAddress> shown(List<AddressRow> rows) {
        var begun = EnumSet.noneOf(AddressKind.class);
        var shown = new ArrayList<AlternativeAddress>();
        rows.forEach(row -> shown.add(row.shown(shown.size() + 1, begun.add(row.kind()))));
        return shown;
    }

    @Override
    public AlternativeAddress read(String no, String code) {
        return address(contact(no).id(), code);
    }

    @Override
    public Changed<AlternativeAddress> create(String no, Map<String, ? extends @Nullable Object> values) {
        var asked = AddressStanding.of(values);
        return held.make("contacts.change.addressAdded", no, (change, contact) -> {
            var draft = Draft.ofNew(FieldValues.read(ADDRESS, asked.fields()));
            var code = draft.get(CODE);
            if (code == null) {
                throw Problem.required(CODE.name());
            }
            var rows = table.of(contact.id());
            if (find(rows, code).isPresent()) {
                throw Problem.of(ProblemCode.DUP, "contacts.problem.addressTaken", code)
                        .at(CODE.name());
            }
            insert(change, contact, draft, rows);
            arrange(change, contact.id(), code, asked);
            return marked(change, contact, "+", code);
        });
    }

    private void insert(Change change, StoredContact contact, Draft draft, List<AddressRow> rows) {
        draft.setIfBlank(KIND, AddressKind.OTHER);
        check(draft);
        change.insert(
                ADDRESS, draft.after().with(CONTACT_ID, contact.id()).with(Place.FIELD, AddressTable.placeAfter(rows)));
    }

    @Override
    public UUID addMissing(String no, List<AddressDraft> drafts) {
        return held.make("contacts.change.addressAdded", no, (change, contact) -> {
                    drafts.forEach(draft -> addMissing(change, contact, draft));
                    return drafts.size();
                })
                .changeSet();
    }

    private void addMissing(Change change, StoredContact contact, AddressDraft asked) {
        var rows = table.of(contact.id());
        if (KnownAddress.isKnown(asked, contact, rows)) {
            return;
        }
        var wanted = Objects.requireNonNullElseGet(asked.values().get(CODE.name()), () -> code(asked.kind()));
        var taken = rows.stream().map(AddressRow::code).collect(Collectors.toSet());
        var code = AddressTable.free(ContactReading.key(wanted), taken);
        var values = new LinkedHashMap<String, @Nullable Object>(asked.values());
        values.put(CODE.name(), code);
        values.put(KIND.name(), FieldValues.show(asked.kind()));
        insert(change, contact, Draft.ofNew(FieldValues.read(ADDRESS, values)), rows);
        ContactMark.leave(change, contact.facts(), "+", NAME, code);
    }

    private String code(AddressKind kind) {
        return AddressKind.code(messages.text("contacts.addressKind." + FieldValues.show(kind)));
    }

    @Override
    public Changed<AlternativeAddress> update(
            String no, String code, long version, Map<String, ? extends @Nullable Object> values) {
        var asked = AddressStanding.of(values);
        return held.make("contacts.change.addressChanged", no, (change, contact) -> {
            var row = row(table.of(contact.id()), code);
            asked.requireSuits(address(contact.id(), code));
            var draft = Draft.of(row.values(), FieldValues.read(ADDRESS, asked.fields()));
            if (draft.asks(CODE) && draft.changes(CODE)) {
                throw Problem.of(ProblemCode.STATE, "contacts.problem.addressCodeFixed")
                        .at(CODE.name());
            }
            draft.setIfBlank(KIND, AddressKind.OTHER);
            CountryChange.apply(draft);
            check(draft);
            change.update(ADDRESS, row.id(), version, draft.after());
            arrange(change, contact.id(), row.code(), draft.get(KIND) == row.kind() ? asked : asked.orLast());
            return marked(change, contact, "+", row.code());
        });
    }

    /** Puts one where it is wanted among those of its contact. */
    private void arrange(Change change, UUID contact, String code, AddressStanding asked) {
        if (!asked.moves()) {
            return;
        }
        var rows = new ArrayList<>(table.of(contact));
        var moved = row(rows, code);
        rows.remove(moved);
        var first = asked.prefers() ? firstOf(moved.kind(), rows) : rows.size();
        var wanted = Objects.requireNonNullElse(asked.place(), rows.size() + 1) - 1;
        rows.add(Math.min(first, wanted), moved);
        for (int i = 0; i < rows.size(); i++) {
            change.update(
                    ADDRESS, rows.get(i).id(), Change.ANY_VERSION, Values.none().with(Place.FIELD, i + 1));
        }
    }

    private static int firstOf(AddressKind kind, List<AddressRow> rows) {
        return rows.stream()
                .filter(row -> row.kind() == kind)
                .findFirst()
                .map(rows::indexOf)
                .orElse(rows.size());
    }

    @Override
    public UUID delete(String no, String code, long version) {
        return held.make("contacts.change.addressRemoved", no, (change, contact) -> {
                    var row = row(table.of(contact.id()), code);
                    periods.removeOf(change, contact.id(), row.code());
                    change.delete(ADDRESS, row.id(), version);
                    ContactMark.leave(change, contact.facts(), "-", NAME, row.code());
                    return Boolean.TRUE;
                })
                .changeSet();
    }

    @Override
    public List<AddressPeriod> periods(String no) {
        return periods.of(contact(no).id());
    }

    @Override
    public UUID add(String no, AddressPeriod period) {
        return held.make("contacts.change.addressPeriod", no, (change, contact) -> {
                    var code = row(table.of(contact.id()), period.code()).code();
                    periods.add(change, contact.id(), code, period);
                    ContactMark.leave(change, contact.facts(), "+", NAME, code);
                    return Boolean.TRUE;
                })
                .changeSet();
    }

    @Override
    public UUID remove(String no, LocalDate startingDate) {
        return held.make("contacts.change.addressPeriod", no, (change, contact) -> {
                    var code = periods.remove(change, contact.id(), startingDate);
                    ContactMark.leave(change, contact.facts(), "-", NAME, code);
                    return Boolean.TRUE;
                })
                .changeSet();
    }

    @Override
    public Optional<String> activeOn(String no, LocalDate day) {
        return periods.activeOn(contact(no).id(), day);
    }

    private void check(Draft draft) {
        Reach.check(draft);
        codes.requireExists(
                "countries", draft.get(ContactRecords.COUNTRY_REGION_CODE), ContactRecords.COUNTRY_REGION_CODE.name());
    }

    private AlternativeAddress marked(Change change, StoredContact contact, String sign, String code) {
        ContactMark.leave(change, contact.facts(), sign, NAME, code);
        return address(contact.id(), code);
    }

    private ContactFacts contact(String no) {
        access.require(Contacts.READ);
        return contacts.required(no);
    }

    private AlternativeAddress address(UUID contact, String code) {
        var rows = table.of(contact);
        return shown(rows).get(rows.indexOf(row(rows, code)));
    }

    private static AddressRow row(List<AddressRow> rows, String code) {
        return find(rows, code).orElseThrow(() -> Problem.notFound(code));
    }

    private static Optional<AddressRow> find(List<AddressRow> rows, String code) {
        var key = ContactReading.key(code);
        return rows.stream().filter(row -> row.code().equals(key)).findFirst();
    }
}
