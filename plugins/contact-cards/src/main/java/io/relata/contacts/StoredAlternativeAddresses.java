package io.relata.contacts;

import static io.relata.contacts.AlternativeAddressRecords.ADDRESS;
import static io.relata.contacts.AlternativeAddressRecords.CODE;
import static io.relata.contacts.AlternativeAddressRecords.CONTACT_ID;

import io.relata.contacts.MergePreview.Moving;
import io.relata.platform.access.Access;
import io.relata.platform.change.Change;
import io.relata.platform.change.ChangeRequest;
import io.relata.platform.change.Changed;
import io.relata.platform.change.Changes;
import io.relata.platform.change.RecordField;
import io.relata.platform.change.RecordType;
import io.relata.platform.change.Values;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.rest.FieldValues;
import io.relata.platform.text.Shorten;
import io.relata.setup.CodeTables;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Keeps alternative addresses by the rules of the contact's own. */
@Service
class StoredAlternativeAddresses implements AlternativeAddresses, ContactBelongings {

    static final String NAME = "alternative-addresses";

    private final Access access;
    private final Changes changes;
    private final ContactReading contacts;
    private final CodeTables codes;
    private final AddressPeriods periods;
    private final DSLContext database;

    StoredAlternativeAddresses(
            Access access,
            Changes changes,
            ContactReading contacts,
            CodeTables codes,
            AddressPeriods periods,
            DSLContext database) {
        this.access = access;
        this.changes = changes;
        this.contacts = contacts;
        this.codes = codes;
        this.periods = periods;
        this.database = database;
    }

    @Override
    public List<AlternativeAddress> of(String no) {
        return of(contact(no).id()).map(StoredAlternativeAddresses::shown);
    }

    @Override
    public AlternativeAddress read(String no, String code) {
        return shown(row(contact(no), code));
    }

    @Override
    public Changed<AlternativeAddress> create(String no, Map<String, ? extends @Nullable Object> values) {
        var contact = contact(no);
        return make("contacts.change.addressAdded", contact, change -> {
            var draft = Draft.ofNew(FieldValues.read(ADDRESS, values));
            var code = draft.get(CODE);
            if (code == null) {
                throw Problem.required(CODE.name());
            }
            if (find(contact, code).isPresent()) {
                throw Problem.of(ProblemCode.DUP, "contacts.problem.addressTaken", code)
                        .at(CODE.name());
            }
            check(draft);
            change.insert(ADDRESS, draft.after().with(CONTACT_ID, contact.id()));
            return marked(change, contact, "+", code);
        });
    }

    @Override
    public Changed<AlternativeAddress> update(
            String no, String code, long version, Map<String, ? extends @Nullable Object> values) {
        var contact = contact(no);
        var row = row(contact, code);
        return make("contacts.change.addressChanged", contact, change -> {
            var draft = Draft.of(values(row), FieldValues.read(ADDRESS, values));
            if (draft.asks(CODE) && draft.changes(CODE)) {
                throw Problem.of(ProblemCode.STATE, "contacts.problem.addressCodeFixed")
                        .at(CODE.name());
            }
            CountryChange.apply(draft);
            check(draft);
            change.update(ADDRESS, row.get(RecordType.ID), version, draft.after());
            return marked(change, contact, "+", draft.get(CODE, code));
        });
    }

    @Override
    public UUID delete(String no, String code, long version) {
        var contact = contact(no);
        var row = row(contact, code);
        return make("contacts.change.addressRemoved", contact, change -> {
                    periods.removeOf(change, contact.id(), row.get(CODE.column()));
                    change.delete(ADDRESS, row.get(RecordType.ID), version);
                    ContactMark.leave(change, contact, "-", NAME, row.get(CODE.column()));
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
        var contact = contact(no);
        var code = row(contact, period.code()).get(CODE.column());
        return make("contacts.change.addressPeriod", contact, change -> {
                    periods.add(change, contact.id(), code, period);
                    ContactMark.leave(change, contact, "+", NAME, code);
                    return Boolean.TRUE;
                })
                .changeSet();
    }

    @Override
    public UUID remove(String no, LocalDate startingDate) {
        var contact = contact(no);
        return make("contacts.change.addressPeriod", contact, change -> {
                    var code = periods.remove(change, contact.id(), startingDate);
                    ContactMark.leave(change, contact, "-", NAME, code);
                    return Boolean.TRUE;
                })
                .changeSet();
    }

    @Override
    public Optional<String> activeOn(String no, LocalDate day) {
        return periods.activeOn(contact(no).id(), day);
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

    /** An address whose code both have gets another one, and its periods with it. */
    @Override
    public void moveAll(Change change, ContactFacts from, ContactFacts to) {
        var taken = codesOf(to).collect(Collectors.toCollection(HashSet::new));
        var codes = new HashMap<String, String>();
        of(from.id()).forEach(row -> {
            var code = row.get(CODE.column());
            var free = free(code, taken);
            taken.add(free);
            codes.put(code, free);
            var values = Values.none().with(CONTACT_ID, to.id()).with(CODE, free);
            change.update(ADDRESS, row.get(RecordType.ID), Change.ANY_VERSION, values);
        });
        periods.moveAll(change, from.id(), to.id(), codes);
    }

    private Stream<String> codesOf(ContactFacts contact) {
        return of(contact.id()).stream().map(row -> row.get(CODE.column()));
    }

    private static String free(String code, Set<String> taken) {
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
                NAME, "contacts.merge.alternative-addresses", codesOf(contact).count()));
    }

    private Result<Record> of(UUID contact) {
        return database.select(ADDRESS.columns())
                .from(ADDRESS.table())
                .where(CONTACT_ID.column().eq(contact))
                .orderBy(CODE.column())
                .fetch();
    }

    private void check(Draft draft) {
        Reach.check(draft);
        codes.requireExists(
                "countries", draft.get(ContactRecords.COUNTRY_REGION_CODE), ContactRecords.COUNTRY_REGION_CODE.name());
    }

    private <T> Changed<T> make(String label, ContactFacts contact, Function<Change, T> work) {
        return changes.make(ChangeRequest.of(Contacts.WRITE, label, contact.name()), work);
    }

    private AlternativeAddress marked(Change change, ContactFacts contact, String sign, String code) {
        ContactMark.leave(change, contact, sign, NAME, code);
        return shown(row(contact, code));
    }

    private ContactFacts contact(String no) {
        access.require(Contacts.READ);
        return contacts.required(no);
    }

    private Record row(ContactFacts contact, String code) {
        return find(contact, code).orElseThrow(() -> Problem.notFound(code));
    }

    private Optional<Record> find(ContactFacts contact, String code) {
        return database.select(ADDRESS.columns())
                .from(ADDRESS.table())
                .where(CONTACT_ID.column().eq(contact.id()), CODE.column().eq(ContactReading.key(code)))
                .fetchOptional()
                .map(Record.class::cast);
    }

    private static Values values(Record row) {
        var values = Values.none();
        ADDRESS.fields().forEach(field -> copy(row, field, values));
        return values;
    }

    private static <T> void copy(Record row, RecordField<T> field, Values values) {
        values.with(field, row.get(field.column()));
    }

    private static AlternativeAddress shown(Record row) {
        var shown = new LinkedHashMap<String, @Nullable Object>();
        values(row).asMap().forEach((field, value) -> {
            if (field != CONTACT_ID) {
                shown.put(field.name(), FieldValues.show(value));
            }
        });
        return new AlternativeAddress(row.get(CODE.column()), row.get(RecordType.VERSION), shown);
    }
}
