package io.relata.contacts;

import io.relata.platform.access.Access;
import io.relata.platform.change.Change;
import io.relata.platform.change.ChangeRequest;
import io.relata.platform.change.Changed;
import io.relata.platform.change.Changes;
import io.relata.platform.change.Values;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.rest.FieldValues;
import io.relata.setup.CodeTables;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Goes through many contacts inside one change, each in a part of its own that a refusal takes back alone. */
@Service
class StoredContactBulk implements ContactBulk {

    /** Does one thing with one contact and tells how many contacts that changed. */
    private interface Step {
        int take(Change change, StoredContact contact);
    }

    /** Carries the outcome of a trial out of the change that it takes back. */
    private static final class Tried extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient BulkOutcome outcome;

        Tried(BulkOutcome outcome) {
            super(null, null, false, false);
            this.outcome = outcome;
        }
    }

    /** People come before companies, so that none is reached by its company before its own turn. */
    private static final Comparator<StoredContact> ORDER = Comparator.<StoredContact, Boolean>comparing(
                    contact -> contact.facts().isCompany())
            .thenComparing(contact -> contact.facts().name());

    private static final Comparator<BulkOutcome.Result> BY_NAME =
            Comparator.comparing(result -> result.contact().name());

    private static final int NAMED = 10;

    private final Access access;
    private final Changes changes;
    private final ContactReading reading;
    private final ContactWriting writing;
    private final ContactList list;
    private final StoredAssignments assignments;
    private final CodeTables codes;

    StoredContactBulk(
            Access access,
            Changes changes,
            ContactReading reading,
            ContactWriting writing,
            ContactList list,
            StoredAssignments assignments,
            CodeTables codes) {
        this.access = access;
        this.changes = changes;
        this.reading = reading;
        this.writing = writing;
        this.list = list;
        this.assignments = assignments;
        this.codes = codes;
    }

    @Override
    public List<ContactFacts> first(ContactQuery query) {
        access.require(Contacts.READ);
        var contacts = new ArrayList<ContactFacts>();
        @Nullable String cursor = null;
        do {
            var page = list.page(query.atMost(ContactList.MOST_ROWS).after(cursor));
            contacts.addAll(page.items());
            cursor = page.next();
        } while (cursor != null && contacts.size() < MOST);
        return contacts.subList(0, Math.min(MOST, contacts.size()));
    }

    @Override
    public Set<UUID> all(ContactQuery query) {
        access.require(Contacts.READ);
        var count = list.count(query);
        if (count > MOST) {
            throw Problem.of(ProblemCode.FORMAT, "contacts.problem.filterFindsTooMany", count, MOST)
                    .at("filter");
        }
        return first(query).stream().map(ContactFacts::id).collect(Collectors.toSet());
    }

    @Override
    public Set<UUID> numbered(Collection<String> numbers) {
        access.require(Contacts.READ);
        requireRoom(numbers);
        var wanted = numbers.stream().map(ContactReading::key).collect(Collectors.toSet());
        var found = reading.idsOf(wanted);
        var missing =
                wanted.stream().filter(no -> !found.containsKey(no)).sorted().toList();
        if (!missing.isEmpty()) {
            var named = missing.stream().limit(NAMED).collect(Collectors.joining(", "));
            throw Problem.of(ProblemCode.REF, "contacts.problem.noSuchContact", named)
                    .at("contacts");
        }
        return Set.copyOf(found.values());
    }

    @Override
    public BulkOutcome preview(Collection<UUID> contacts, BulkAction action) {
        try {
            make(contacts, action, outcome -> {
                throw new Tried(outcome);
            });
        } catch (Tried tried) {
            return tried.outcome;
        }
        throw new IllegalStateException("A trial always ends in its outcome");
    }

    @Override
    public Changed<BulkOutcome> run(Collection<UUID> contacts, BulkAction action) {
        return make(contacts, action, outcome -> outcome);
    }

    private Changed<BulkOutcome> make(
            Collection<UUID> contacts, BulkAction action, Function<BulkOutcome, BulkOutcome> end) {
        access.require(Contacts.READ);
        var request = request(action);
        access.require(request.permission());
        var ids = wanted(contacts);
        return changes.make(request, change -> {
            var found = reading.many(ids, Function.identity());
            return end.apply(through(change, request, found, step(action, ids)));
        });
    }

    private static Set<UUID> wanted(Collection<UUID> contacts) {
        var ids = Set.copyOf(contacts);
        if (ids.isEmpty()) {
            throw Problem.required("contacts");
        }
        requireRoom(ids);
        return ids;
    }

    private static void requireRoom(Collection<?> contacts) {
        if (contacts.size() > MOST) {
            throw Problem.of(ProblemCode.FORMAT, "contacts.problem.tooMany", MOST)
                    .at("contacts");
        }
    }

    private static ChangeRequest request(BulkAction action) {
        return switch (action) {
            case BulkAction.SetField any -> ChangeRequest.of(Contacts.WRITE, "contacts.change.bulk.field");
            case BulkAction.AddToGroup group ->
                ChangeRequest.of(
                        Contacts.WRITE,
                        "contacts.change.bulk." + kind(group.table()).table(),
                        key(group.code()));
            case BulkAction.Delete any -> ChangeRequest.of(Contacts.DELETE, "contacts.change.bulk.deleted");
        };
    }

    private BulkOutcome through(Change change, ChangeRequest request, List<StoredContact> contacts, Step step) {
        var results = new ArrayList<BulkOutcome.Result>();
        for (StoredContact contact : contacts.stream().sorted(ORDER).toList()) {
            results.add(result(change, request, contact, step));
        }
        results.sort(BY_NAME);
        return new BulkOutcome(List.copyOf(results));
    }

    private BulkOutcome.Result result(Change change, ChangeRequest request, StoredContact contact, Step step) {
        try {
            int reached =
                    changes.make(request, part -> step.take(change, contact)).value();
            return BulkOutcome.Result.reached(contact.facts(), reached);
        } catch (Problem reason) {
            return BulkOutcome.Result.refused(contact.facts(), reason);
        }
    }

    private Step step(BulkAction action, Set<UUID> ids) {
        return switch (action) {
            case BulkAction.SetField set -> setting(set);
            case BulkAction.AddToGroup group -> adding(kind(group.table()), key(group.code()), ids);
            case BulkAction.Delete delete ->
                (change, contact) -> writing.delete(change, contact.facts(), Change.ANY_VERSION, delete.withPeople());
        };
    }

    private Step setting(BulkAction.SetField set) {
        if (!FIELDS.contains(set.field())) {
            throw Problem.of(ProblemCode.FORMAT, "platform.problem.unknownField", set.field())
                    .at("field");
        }
        var asked = read(set);
        CodeRules.TABLES.forEach((field, table) -> {
            if (asked.has(field)) {
                codes.requireExists(table, asked.get(field), "value");
            }
        });
        return (change, contact) -> writing.update(change, contact, Change.ANY_VERSION, asked);
    }

    private static Values read(BulkAction.SetField set) {
        try {
            return FieldValues.read(ContactRecords.CONTACT, Collections.singletonMap(set.field(), set.value()));
        } catch (Problem unreadable) {
            throw unreadable.at("value");
        }
    }

    private Step adding(AssignmentKind kind, String code, Set<UUID> ids) {
        if (code.isEmpty()) {
            throw Problem.required("code");
        }
        codes.requireExists(kind.table(), code, "code");
        var there = assignments.having(kind, code, ids);
        return (change, contact) -> {
            if (there.contains(contact.id())) {
                return 0;
            }
            assignments.add(change, kind, contact.facts(), code);
            return 1;
        };
    }

    private static String key(String code) {
        return code.strip().toUpperCase(Locale.ROOT);
    }

    private static AssignmentKind kind(String table) {
        return AssignmentKind.of(table).orElseThrow(() -> Problem.notFound(table));
    }
}
