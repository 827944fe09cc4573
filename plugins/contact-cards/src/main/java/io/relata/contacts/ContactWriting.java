package io.relata.contacts;

import static io.relata.contacts.ContactRecords.CONTACT;

import io.relata.platform.change.Change;
import io.relata.platform.change.Values;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.settings.Settings;
import io.relata.setup.ContactSettings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts the rules in order and writes what comes of them. */
@Component
class ContactWriting {

    private final ContactReading reading;
    private final Settings settings;
    private final ContactNumbers numbers;
    private final TypeChange typeChange;
    private final CompanyLink companyLink;
    private final CodeRules codes;
    private final SalespersonRules salespeople;
    private final SurnameParticles particles;
    private final DerivedKeys keys;
    private final DuplicateIndex duplicates;
    private final ChannelFollowing channels;
    private final ParentCompany parents;
    private final List<ContactBelongings> belongings;

    ContactWriting(
            ContactReading reading,
            Settings settings,
            ContactNumbers numbers,
            TypeChange typeChange,
            CompanyLink companyLink,
            CodeRules codes,
            SalespersonRules salespeople,
            SurnameParticles particles,
            DerivedKeys keys,
            DuplicateIndex duplicates,
            ChannelFollowing channels,
            ParentCompany parents,
            List<ContactBelongings> belongings) {
        this.reading = reading;
        this.settings = settings;
        this.numbers = numbers;
        this.typeChange = typeChange;
        this.companyLink = companyLink;
        this.codes = codes;
        this.salespeople = salespeople;
        this.particles = particles;
        this.keys = keys;
        this.duplicates = duplicates;
        this.channels = channels;
        this.parents = parents;
        this.belongings = belongings;
    }

    UUID create(Change change, Values asked) {
        var setup = settings.get(ContactSettings.class);
        var draft = Draft.ofNew(asked);
        TypeRules.check(draft);
        NameRules.apply(draft);
        Reach.check(draft);
        codes.check(draft);
        salespeople.check(draft);
        numbers.check(draft, setup);
        companyLink.apply(draft, new Inheritance(setup));
        FormatRegions.apply(draft);
        parents.apply(change, draft, null);
        Defaults.apply(draft, setup, salespeople.ofCurrentUser());
        particles.apply(draft);
        PrivacyRules.apply(draft);
        numbers.apply(draft, setup);
        CompanyLink.toItself(draft);
        keys.apply(draft, setup.defaultCountryRegionCode());
        var id = change.insert(CONTACT, draft.after());
        duplicates.written(id, draft);
        change.publish(new ContactCreated(id, draft.get(ContactRecords.NO, "")));
        return id;
    }

    /** Changes a contact, and tells how many contacts changed: none, or it and the people who follow their company. */
    int update(Change change, StoredContact seen, long version, Values asked) {
        var contact = held(change, seen, version);
        var setup = settings.get(ContactSettings.class);
        var draft = Draft.of(contact.values(), asked);
        requireSameNumber(draft);
        CountryChange.apply(draft);
        if (TypeChange.isAsked(draft)) {
            typeChange.apply(change, contact, draft, setup);
        }
        TypeRules.check(draft);
        NameRules.apply(draft);
        Reach.check(draft);
        codes.check(draft);
        salespeople.check(draft);
        companyLink.apply(draft, new Inheritance(setup));
        askAboutCompany(change, contact, draft);
        FormatRegions.apply(draft);
        particles.apply(draft);
        parents.apply(change, draft, contact.id());
        PrivacyRules.apply(draft);
        keys.apply(draft, setup.defaultCountryRegionCode());
        change.update(CONTACT, contact.id(), Change.ANY_VERSION, draft.after());
        if (draft.changedFields().isEmpty()) {
            return 0;
        }
        tell(change, contact.id(), draft);
        duplicates.written(contact.id(), draft);
        var written = new LinkedHashMap<UUID, Draft>();
        written.put(contact.id(), draft);
        if (draft.isCompany()) {
            reachPeople(change, contact.id(), draft, setup, written);
        }
        channels.follow(change, written);
        return written.size();
    }

    /** Keeps others from changing a contact and reads it: rules that follow a value somebody changed would undo that. */
    private StoredContact held(Change change, StoredContact seen, long version) {
        change.update(CONTACT, seen.id(), version, Values.none());
        return reading.byId(seen.id()).orElseThrow();
    }

    private void askAboutCompany(Change change, StoredContact contact, Draft draft) {
        var person = contact.facts();
        if (!person.isCompany() && !draft.isCompany() && draft.changes(ContactRecords.COMPANY_ID)) {
            var company = draft.get(ContactRecords.COMPANY_ID);
            var to = company == null ? null : reading.facts(List.of(company)).get(company);
            change.ask(new ContactCompanyChanging(change, person, to));
        }
    }

    /** Lets the people of a company that is merged work at the one it becomes: nobody moves, so nothing else changes. */
    void relink(Change change, ContactFacts from, ContactFacts to) {
        for (StoredContact person : reading.peopleOf(from.id())) {
            var draft = Draft.of(
                    person.values(),
                    Values.none()
                            .with(ContactRecords.COMPANY_ID, to.id())
                            .with(ContactRecords.COMPANY_NO, to.no())
                            .with(ContactRecords.COMPANY_NAME, to.name()));
            change.update(CONTACT, person.id(), Change.ANY_VERSION, draft.after());
            tell(change, person.id(), draft);
        }
    }

    private static void requireSameNumber(Draft draft) {
        if (draft.asks(ContactRecords.NO) && draft.changes(ContactRecords.NO)) {
            throw Problem.of(ProblemCode.STATE, "contacts.problem.numberFixed").at(ContactRecords.NO.name());
        }
    }

    private static void tell(Change change, UUID id, Draft draft) {
        change.publish(new ContactChanged(id, draft.get(ContactRecords.NO, ""), draft.changedFields()));
    }

    private void reachPeople(Change change, UUID id, Draft company, ContactSettings setup, Map<UUID, Draft> written) {
        var inheritance = new Inheritance(setup);
        for (StoredContact person : reading.peopleOf(id)) {
            var followed = inheritance.follow(person.values(), company);
            if (!followed.isEmpty()) {
                var draft = Draft.of(person.values(), followed);
                keys.apply(draft, setup.defaultCountryRegionCode());
                change.update(CONTACT, person.id(), Change.ANY_VERSION, draft.after());
                tell(change, person.id(), draft);
                written.put(person.id(), draft);
            }
        }
    }

    /** Deletes a contact, and tells how many contacts went: it and the people of the company it is. */
    int delete(Change change, ContactFacts contact, long version, boolean withPeople) {
        var gone = 1;
        if (contact.isCompany()) {
            var people = reading.peopleOf(contact.id(), Integer.MAX_VALUE);
            if (!people.isEmpty() && !withPeople) {
                throw Problem.of(ProblemCode.STATE, "contacts.problem.hasPeople", contact.name(), people.size());
            }
            people.forEach(person -> remove(change, person, Change.ANY_VERSION));
            gone += people.size();
        }
        remove(change, contact, version);
        return gone;
    }

    /** Deletes one contact with what belongs to it. */
    void remove(Change change, ContactFacts contact, long version) {
        change.ask(new ContactDeleting(change, contact));
        belongings.forEach(each -> each.removeAll(change, List.of(contact.id())));
        change.delete(CONTACT, contact.id(), version);
        change.publish(
                new ContactDeleted(contact.id(), contact.no(), contact.isCompany() ? null : contact.companyId()));
    }
}
