package io.relata.contacts;

import static io.relata.contacts.AffiliationRecords.TYPE;
import static io.relata.contacts.ContactRecords.CONTACT;

import io.relata.platform.access.Access;
import io.relata.platform.change.Change;
import io.relata.platform.change.Changed;
import io.relata.platform.change.Values;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.query.Limit;
import io.relata.platform.query.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Keeps companies of persons in a table, and the main one where the rules look: in the person. */
@Service
class StoredAffiliations implements Affiliations {

    private static final String NAME = "affiliations";
    private static final int MOST_ROWS = 200;
    private static final Comparator<Affiliation> ORDER = Comparator.comparing((Affiliation each) -> !each.main())
            .thenComparing(Affiliation::former)
            .thenComparing(each -> each.company().name());

    private final Access access;
    private final HeldContacts held;
    private final ContactReading contacts;
    private final ContactWriting writing;
    private final AffiliationTable table;
    private final WorkDate workDate;

    StoredAffiliations(
            Access access,
            HeldContacts held,
            ContactReading contacts,
            ContactWriting writing,
            AffiliationTable table,
            WorkDate workDate) {
        this.access = access;
        this.held = held;
        this.contacts = contacts;
        this.writing = writing;
        this.table = table;
        this.workDate = workDate;
    }

    @Override
    public List<Affiliation> of(String no) {
        access.require(Contacts.READ);
        return of(contacts.required(no));
    }

    private List<Affiliation> of(ContactFacts person) {
        if (person.isCompany()) {
            return List.of();
        }
        var all = new ArrayList<>(shown(table.of(person.id()), person));
        var main = person.companyId();
        if (main != null && all.stream().noneMatch(Affiliation::main)) {
            contacts.facts(List.of(main))
                    .values()
                    .forEach(company -> all.add(new Affiliation(
                            MAIN,
                            person.version(),
                            person,
                            company,
                            person.jobTitle(),
                            null,
                            null,
                            null,
                            true,
                            false)));
        }
        all.sort(ORDER);
        return all;
    }

    private List<Affiliation> shown(List<AffiliationRow> rows, ContactFacts one) {
        var facts = contacts.facts(rows.stream()
                .flatMap(row -> Stream.of(row.person(), row.company()))
                .toList());
        var today = workDate.today();
        return rows.stream()
                .map(row -> row.shown(
                        Objects.requireNonNull(facts.getOrDefault(row.person(), one)),
                        Objects.requireNonNull(facts.getOrDefault(row.company(), one)),
                        today))
                .toList();
    }

    @Override
    public Page<Affiliation> people(String no, int limit, @Nullable String cursor) {
        access.require(Contacts.READ);
        var company = contacts.required(no);
        var most = Limit.of(limit, MOST_ROWS);
        var rows = table.at(company.id(), after(cursor), most + 1);
        var more = rows.size() > most;
        var page = more ? rows.subList(0, most) : rows;
        return new Page<>(shown(page, company), more ? page.getLast().id().toString() : null);
    }

    private static @Nullable UUID after(@Nullable String cursor) {
        try {
            return cursor == null ? null : UUID.fromString(cursor);
        } catch (IllegalArgumentException foreign) {
            throw Problem.of(ProblemCode.FORMAT, "platform.problem.cursor").at("cursor");
        }
    }

    @Override
    public Changed<Affiliation> add(String no, Map<String, ? extends @Nullable Object> values) {
        var asked = new AffiliationAsked(values);
        return held.make("contacts.change.affiliationAdded", no, (change, person) -> {
            if (person.facts().isCompany()) {
                throw Problem.of(ProblemCode.TYPE, "contacts.problem.personsOnly")
                        .at(ContactRecords.COMPANY_NO.name());
            }
            var company = contacts.requiredCompany(asked.companyNo(), ContactRecords.COMPANY_NO.name());
            var rows = table.of(person.id());
            if (rows.size() >= MOST) {
                throw Problem.of(ProblemCode.STATE, "contacts.problem.tooManyAffiliations", MOST)
                        .at(ContactRecords.COMPANY_NO.name());
            }
            var kept = asked.kept(null);
            AffiliationAsked.requireDays(kept, at(rows, company.id()));
            var id = insert(change, person, company.id(), kept);
            if (asked.main()) {
                makeMain(change, person, required(person, id.toString()));
            }
            return marked(change, person, "+", id.toString());
        });
    }

    private static List<AffiliationRow> at(List<AffiliationRow> rows, UUID company) {
        return rows.stream().filter(row -> row.company().equals(company)).toList();
    }

    private static UUID insert(Change change, StoredContact person, UUID company, Values kept) {
        return change.insert(
                TYPE,
                kept.with(AffiliationRecords.CONTACT_ID, person.id()).with(AffiliationRecords.COMPANY_ID, company));
    }

    @Override
    public Changed<Affiliation> update(
            String no, String id, long version, Map<String, ? extends @Nullable Object> values) {
        var asked = new AffiliationAsked(values);
        return held.make("contacts.change.affiliationChanged", no, (change, person) -> {
            var known = seen(change, person, id, version);
            asked.requireSuits(known);
            var company = known.company().id();
            var others = table.of(person.id()).stream()
                    .filter(row -> !row.id().toString().equals(known.id()))
                    .toList();
            var kept = asked.kept(known);
            AffiliationAsked.requireDays(kept, at(others, company));
            var after = known.id();
            if (!known.id().equals(MAIN)) {
                change.update(TYPE, UUID.fromString(known.id()), Change.ANY_VERSION, kept);
            } else if (asked.describes()) {
                after = insert(change, person, company, kept).toString();
            }
            if (known.main() && asked.asks(ContactRecords.JOB_TITLE)) {
                write(change, person, Values.none().with(ContactRecords.JOB_TITLE, kept.get(ContactRecords.JOB_TITLE)));
            }
            if (asked.main() && !known.main()) {
                makeMain(change, person, required(person, after));
            }
            return marked(change, person, "~", after);
        });
    }

    /** Makes another company the main one by the rules of a change of company, and keeps the one that was. */
    private void makeMain(Change change, StoredContact person, Affiliation next) {
        if (next.former()) {
            throw Problem.of(
                            ProblemCode.STATE,
                            "contacts.problem.affiliationEnded",
                            next.company().name())
                    .at("main");
        }
        var before = person.facts();
        var left = before.companyId();
        if (left != null && !left.equals(next.company().id())) {
            keepLeft(change, person, left);
        }
        var values =
                Values.none().with(ContactRecords.COMPANY_NO, next.company().no());
        if (next.jobTitle() != null) {
            values.with(ContactRecords.JOB_TITLE, next.jobTitle());
        }
        write(change, person, values);
    }

    private void keepLeft(Change change, StoredContact person, UUID left) {
        var today = workDate.today();
        var title = Values.none().with(ContactRecords.JOB_TITLE, person.facts().jobTitle());
        var there = at(table.of(person.id()), left).stream()
                .filter(row -> !row.isOver(today))
                .findFirst();
        if (there.isPresent()) {
            change.update(TYPE, there.get().id(), Change.ANY_VERSION, title);
        } else {
            insert(change, person, left, title);
        }
    }

    private void write(Change change, StoredContact person, Values values) {
        writing.update(change, held.current(person), Change.ANY_VERSION, values);
    }

    @Override
    public UUID delete(String no, String id, long version) {
        return held.make("contacts.change.affiliationRemoved", no, (change, person) -> {
                    var known = seen(change, person, id, version);
                    if (!known.id().equals(MAIN)) {
                        change.delete(TYPE, UUID.fromString(known.id()), Change.ANY_VERSION);
                    }
                    if (known.main()) {
                        write(change, person, Values.none().with(ContactRecords.COMPANY_NO, null));
                    }
                    mark(change, person, "-", known);
                    return known;
                })
                .changeSet();
    }

    private Affiliation required(StoredContact person, String id) {
        return of(held.current(person).facts()).stream()
                .filter(each -> each.id().equals(id) || id.equals(MAIN) && each.main())
                .findFirst()
                .orElseThrow(() -> Problem.notFound(id));
    }

    private Affiliation seen(Change change, StoredContact person, String id, long version) {
        var known = required(person, id);
        if (known.id().equals(MAIN)) {
            change.update(CONTACT, person.id(), version, Values.none());
        } else {
            change.update(TYPE, UUID.fromString(known.id()), version, Values.none());
        }
        return known;
    }

    private Affiliation marked(Change change, StoredContact person, String sign, String id) {
        mark(change, person, sign, required(person, id));
        return required(person, id);
    }

    private static void mark(Change change, StoredContact person, String sign, Affiliation affiliation) {
        ContactMark.leave(change, person.facts(), sign, NAME, affiliation.id() + "." + affiliation.version());
    }
}
