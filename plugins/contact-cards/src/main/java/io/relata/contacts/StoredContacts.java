package io.relata.contacts;

import static io.relata.contacts.ContactRecords.CONTACT;

import io.relata.platform.access.Access;
import io.relata.platform.change.ChangeRequest;
import io.relata.platform.change.Changed;
import io.relata.platform.change.Changes;
import io.relata.platform.change.RecordType;
import io.relata.platform.change.Values;
import io.relata.platform.problem.Problem;
import io.relata.platform.query.Page;
import io.relata.platform.rest.FieldValues;
import io.relata.platform.text.Shorten;
import io.relata.setup.SalutationType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Serves contacts from the database: checks the permission, then reads or writes. */
@Service
class StoredContacts implements Contacts {

    private static final int NAMES = 5;
    private static final int LABEL = 60;

    private final Access access;
    private final Changes changes;
    private final ContactReading reading;
    private final ContactWriting writing;
    private final ContactList list;
    private final ContactCounts counts;
    private final ContactFinding finding;
    private final Salutations salutations;
    private final StoredAssignments assignments;
    private final StoredComments comments;

    StoredContacts(
            Access access,
            Changes changes,
            ContactReading reading,
            ContactWriting writing,
            ContactList list,
            ContactCounts counts,
            ContactFinding finding,
            Salutations salutations,
            StoredAssignments assignments,
            StoredComments comments) {
        this.access = access;
        this.changes = changes;
        this.reading = reading;
        this.writing = writing;
        this.list = list;
        this.counts = counts;
        this.finding = finding;
        this.salutations = salutations;
        this.assignments = assignments;
        this.comments = comments;
    }

    @Override
    public Optional<ContactFacts> find(String no) {
        access.require(READ);
        return reading.facts(numbered(no)).or(() -> reading.formerly(no).map(StoredContact::facts));
    }

    @Override
    public Optional<ContactFacts> find(UUID id) {
        access.require(READ);
        return reading.facts(RecordType.ID.eq(id));
    }

    @Override
    public Contact read(String no) {
        access.require(READ);
        var stored = reading.byNo(no).or(() -> reading.formerly(no)).orElseThrow(() -> Problem.notFound(no));
        var facts = stored.facts();
        var shown = stored.shown();
        assignments
                .countsOf(facts.id(), facts.companyId())
                .forEach((kind, count) -> shown.put(kind.countName(), count));
        shown.put("comment", comments.anyOn(facts.id()));
        return new Contact(facts, shown);
    }

    @Override
    public Map<UUID, ContactFacts> facts(Collection<UUID> ids) {
        access.require(READ);
        return reading.facts(ids);
    }

    @Override
    public List<ContactFacts> personsOf(UUID company, int limit) {
        access.require(READ);
        return reading.peopleOf(company, limit);
    }

    @Override
    public List<ContactFacts> subsidiariesOf(UUID company, int limit) {
        access.require(READ);
        return reading.below(List.of(company), limit);
    }

    @Override
    public Map<UUID, Integer> peopleCounts(Collection<UUID> companies) {
        access.require(READ);
        return list.peopleCounts(companies);
    }

    @Override
    public Page<ContactFacts> list(ContactQuery query) {
        access.require(READ);
        return list.page(query);
    }

    @Override
    public Optional<String> cursorAfter(ContactQuery query, int rows) {
        access.require(READ);
        return list.cursorAfter(query, rows);
    }

    @Override
    public long count(ContactQuery query) {
        access.require(READ);
        return counts.of(query, () -> list.count(query));
    }

    @Override
    public Optional<ContactFacts> companyNamed(String name) {
        access.require(READ);
        var companies = reading.companiesNamed(name);
        return companies.size() == 1 ? Optional.of(companies.getFirst()) : Optional.empty();
    }

    @Override
    public Optional<ContactFacts> meant(String text) {
        access.require(READ);
        return finding.contact(text);
    }

    @Override
    public String salutation(String no, SalutationType type, @Nullable String language) {
        return salutations.of(no, type, language);
    }

    @Override
    public Changed<ContactFacts> create(Map<String, ? extends @Nullable Object> values) {
        access.require(WRITE);
        var asked = FieldValues.read(CONTACT, values);
        return changes.make(ChangeRequest.of(WRITE, "contacts.change.created", label(asked)), change -> {
            var id = writing.create(change, asked);
            return reading.facts(RecordType.ID.eq(id)).orElseThrow();
        });
    }

    @Override
    public Changed<ContactFacts> update(String no, long version, Map<String, ? extends @Nullable Object> values) {
        access.require(READ);
        var contact = reading.byNo(no).orElseThrow(() -> Problem.notFound(no));
        var name = shortened(contact.facts().name());
        return changes.make(ChangeRequest.of(WRITE, "contacts.change.changed", name), change -> {
            writing.update(change, contact, version, FieldValues.read(CONTACT, values));
            return reading.facts(RecordType.ID.eq(contact.id())).orElseThrow();
        });
    }

    @Override
    public DeletePreview preview(String no) {
        access.require(DELETE);
        var contact = reading.required(no);
        if (!contact.isCompany()) {
            return new DeletePreview(contact, 0, List.of(), 0);
        }
        var names = reading.peopleOf(contact.id(), NAMES).stream()
                .map(ContactFacts::name)
                .toList();
        return new DeletePreview(contact, reading.countPeopleOf(contact.id()), names, reading.countBelow(contact.id()));
    }

    @Override
    public Changed<String> delete(String no, long version, boolean withPeople) {
        access.require(READ);
        var contact = reading.facts(numbered(no)).orElseThrow(() -> Problem.notFound(no));
        var name = shortened(contact.name());
        return changes.make(ChangeRequest.of(DELETE, "contacts.change.deleted", name), change -> {
            writing.delete(change, contact, version, withPeople);
            return contact.no();
        });
    }

    private static Condition numbered(String no) {
        return ContactRecords.NO.column().eq(ContactReading.key(no));
    }

    private static String label(Values asked) {
        var name = asked.get(ContactRecords.NAME);
        return shortened(
                name != null
                        ? name
                        : new PersonName(
                                        asked.get(ContactRecords.FIRST_NAME),
                                        asked.get(ContactRecords.MIDDLE_NAME),
                                        asked.get(ContactRecords.SURNAME))
                                .joined());
    }

    private static String shortened(String name) {
        return Shorten.withEllipsis(LABEL, name);
    }
}
