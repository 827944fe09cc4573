package io.relata.contacts;

import io.relata.contacts.MergePreview.Moving;
import io.relata.platform.access.Access;
import io.relata.platform.change.Change;
import io.relata.platform.change.ChangeRequest;
import io.relata.platform.change.Changes;
import io.relata.platform.change.RecordType;
import io.relata.platform.change.Values;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.setup.CodeTables;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps assignments in one table per kind; each one stands in the contact's own history too. */
@Component
class StoredAssignments implements Assignments, ContactBelongings {

    private final DSLContext database;
    private final Changes changes;
    private final Access access;
    private final ContactReading reading;
    private final CodeTables codes;

    StoredAssignments(DSLContext database, Changes changes, Access access, ContactReading reading, CodeTables codes) {
        this.database = database;
        this.changes = changes;
        this.access = access;
        this.reading = reading;
        this.codes = codes;
    }

    @Override
    public List<String> of(String no, String table) {
        access.require(Contacts.READ);
        var kind = kind(table);
        var contact = contact(no);
        return of(Set.of(contact.id()), kind.table()).getOrDefault(contact.id(), List.of());
    }

    @Override
    public Map<UUID, List<String>> of(Collection<UUID> contacts, String table) {
        access.require(Contacts.READ);
        var found = new HashMap<UUID, List<String>>();
        if (!contacts.isEmpty()) {
            var id = AssignmentFields.CONTACT_ID.column();
            var code = AssignmentFields.CODE.column();
            database.select(id, code)
                    .from(kind(table).type().table())
                    .where(id.in(Set.copyOf(contacts)))
                    .orderBy(code)
                    .forEach(row -> found.computeIfAbsent(row.get(id), any -> new ArrayList<>())
                            .add(row.get(code)));
        }
        return found;
    }

    @Override
    public UUID assign(String no, String table, String code) {
        access.require(Contacts.READ);
        var kind = kind(table);
        var contact = contact(no);
        var wanted = code.strip().toUpperCase(Locale.ROOT);
        return changes.run(request("contacts.change.assigned", contact, kind, wanted), change -> {
            requireSuited(kind, contact);
            codes.requireExists(kind.table(), wanted, "code");
            if (rows(kind, contact.id(), wanted).isEmpty()) {
                put(change, kind, contact, wanted);
            }
        });
    }

    private static void requireSuited(AssignmentKind kind, ContactFacts contact) {
        if (!kind.suits(contact.type())) {
            throw Problem.of(
                            ProblemCode.TYPE,
                            contact.isCompany() ? "contacts.problem.personsOnly" : "contacts.problem.companiesOnly")
                    .at("code");
        }
    }

    /** Gives a contact a code it does not have; the code is known to exist. */
    void add(Change change, AssignmentKind kind, ContactFacts contact, String code) {
        requireSuited(kind, contact);
        put(change, kind, contact, code);
    }

    private static void put(Change change, AssignmentKind kind, ContactFacts contact, String code) {
        change.insert(
                kind.type(),
                Values.none().with(AssignmentFields.CONTACT_ID, contact.id()).with(AssignmentFields.CODE, code));
        ContactMark.leave(change, contact, "+", kind.table(), code);
    }

    /** Tells which of many contacts have a code, in one query. */
    Set<UUID> having(AssignmentKind kind, String code, Collection<UUID> contacts) {
        return database.select(AssignmentFields.CONTACT_ID.column())
                .from(kind.type().table())
                .where(AssignmentFields.CODE.column().eq(code))
                .and(AssignmentFields.CONTACT_ID.column().in(contacts))
                .fetchSet(AssignmentFields.CONTACT_ID.column());
    }

    @Override
    public UUID unassign(String no, String table, String code) {
        access.require(Contacts.READ);
        var kind = kind(table);
        var contact = contact(no);
        var wanted = code.strip().toUpperCase(Locale.ROOT);
        return changes.run(request("contacts.change.unassigned", contact, kind, wanted), change -> {
            var rows = rows(kind, contact.id(), wanted);
            if (rows.isEmpty()) {
                throw Problem.notFound(wanted);
            }
            rows.forEach(row -> change.delete(kind.type(), row, Change.ANY_VERSION));
            ContactMark.leave(change, contact, "-", kind.table(), wanted);
        });
    }

    static ChangeRequest request(String label, ContactFacts contact, AssignmentKind kind, String code) {
        return ChangeRequest.of(Contacts.WRITE, label + "." + kind.table(), contact.name(), code);
    }

    @Override
    public int assign(Change change, Collection<ContactFacts> contacts, String table, String code) {
        access.require(Contacts.WRITE);
        var kind = kind(table);
        var wanted = code.strip().toUpperCase(Locale.ROOT);
        codes.requireExists(kind.table(), wanted, "code");
        var have = having(kind, wanted, ids(contacts));
        var without = contacts.stream()
                .filter(contact -> !have.contains(contact.id()))
                .toList();
        without.forEach(contact -> add(change, kind, contact, wanted));
        return without.size();
    }

    @Override
    public int unassign(Change change, Collection<ContactFacts> contacts, String table, String code) {
        access.require(Contacts.WRITE);
        var kind = kind(table);
        var wanted = code.strip().toUpperCase(Locale.ROOT);
        var have = having(kind, wanted, ids(contacts));
        var with =
                contacts.stream().filter(contact -> have.contains(contact.id())).toList();
        ids(
                        kind,
                        AssignmentFields.CODE
                                .column()
                                .eq(wanted)
                                .and(AssignmentFields.CONTACT_ID.column().in(have)))
                .forEach(row -> change.delete(kind.type(), row, Change.ANY_VERSION));
        with.forEach(contact -> ContactMark.leave(change, contact, "-", kind.table(), wanted));
        return with.size();
    }

    private static Set<UUID> ids(Collection<ContactFacts> contacts) {
        return contacts.stream().map(ContactFacts::id).collect(Collectors.toSet());
    }

    @Override
    public void removeAll(Change change, List<UUID> contacts) {
        for (AssignmentKind kind : AssignmentKind.values()) {
            ids(kind, AssignmentFields.CONTACT_ID.column().in(contacts))
                    .forEach(row -> change.delete(kind.type(), row, Change.ANY_VERSION));
        }
    }

    @Override
    public void moveAll(Change change, ContactFacts from, ContactFacts to) {
        for (AssignmentKind kind : AssignmentKind.values()) {
            var had = of(Set.of(to.id()), kind.table()).getOrDefault(to.id(), List.of());
            var more = AssignmentFields.CONTACT_ID
                    .column()
                    .eq(from.id())
                    .and(AssignmentFields.CODE.column().notIn(had));
            var values = Values.none().with(AssignmentFields.CONTACT_ID, to.id());
            ids(kind, more).forEach(row -> change.update(kind.type(), row, Change.ANY_VERSION, values));
        }
    }

    @Override
    public List<Moving> movings(ContactFacts contact) {
        return countsOf(contact.id(), null).entrySet().stream()
                .map(each -> new Moving(
                        each.getKey().table(), "contacts.merge." + each.getKey().table(), each.getValue()))
                .toList();
    }

    /**
     * Counts the codes of every kind that a contact has, in one query; those of companies are its company's.
     *
     * @param contact the contact
     * @param company its company, or null
     */
    Map<AssignmentKind, Integer> countsOf(UUID contact, @Nullable UUID company) {
        var counts = new EnumMap<AssignmentKind, Integer>(AssignmentKind.class);
        var columns = new ArrayList<Field<Integer>>();
        for (AssignmentKind kind : AssignmentKind.values()) {
            var holder = kind.reachesPeople() && company != null ? company : contact;
            columns.add(DSL.field(DSL.selectCount()
                    .from(kind.type().table())
                    .where(AssignmentFields.CONTACT_ID.column().eq(holder))));
        }
        var row = database.select(columns).fetchSingle();
        for (AssignmentKind kind : AssignmentKind.values()) {
            counts.put(kind, row.get(columns.get(kind.ordinal())));
        }
        return counts;
    }

    /** Counts the codes of a kind that a contact has. */
    int countOf(AssignmentKind kind, UUID contact) {
        return database.fetchCount(
                kind.type().table(), AssignmentFields.CONTACT_ID.column().eq(contact));
    }

    List<UUID> rows(AssignmentKind kind, UUID contact, String code) {
        return ids(
                kind,
                AssignmentFields.CONTACT_ID
                        .column()
                        .eq(contact)
                        .and(AssignmentFields.CODE.column().eq(code)));
    }

    private List<UUID> ids(AssignmentKind kind, Condition condition) {
        return database.select(RecordType.ID)
                .from(kind.type().table())
                .where(condition)
                .fetch(RecordType.ID);
    }

    private static AssignmentKind kind(String table) {
        return AssignmentKind.of(table).orElseThrow(() -> Problem.notFound(table));
    }

    private ContactFacts contact(String no) {
        return reading.required(no);
    }
}
