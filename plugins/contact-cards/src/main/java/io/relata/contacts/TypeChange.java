package io.relata.contacts;

import static io.relata.contacts.ContactRecords.COMPANY_ID;
import static io.relata.contacts.ContactRecords.COMPANY_NAME;
import static io.relata.contacts.ContactRecords.COMPANY_NO;
import static io.relata.contacts.ContactRecords.CURRENCY_CODE;
import static io.relata.contacts.ContactRecords.ORGANIZATIONAL_LEVEL_CODE;
import static io.relata.contacts.ContactRecords.TYPE;
import static io.relata.contacts.ContactRecords.VAT_REGISTRATION_NO;

import io.relata.platform.change.Change;
import io.relata.platform.change.RecordField;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.setup.ContactSettings;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Turns a company into a person or a person into a company, as long as nothing belongs to what it was. */
@Component
class TypeChange {

    private final ContactReading reading;
    private final StoredAssignments assignments;
    private final AffiliationTable affiliations;

    TypeChange(ContactReading reading, StoredAssignments assignments, AffiliationTable affiliations) {
        this.reading = reading;
        this.assignments = assignments;
        this.affiliations = affiliations;
    }

    static boolean isAsked(Draft draft) {
        return !draft.isNew() && draft.asks(TYPE) && draft.changes(TYPE);
    }

    void apply(Change change, StoredContact contact, Draft draft, ContactSettings setup) {
        var ties = affiliations.countOf(contact.id());
        if (ties > 0) {
            throw refuse("contacts.problem.type.affiliations", ties);
        }
        if (draft.isCompany()) {
            toCompany(contact.id(), draft);
        } else {
            toPerson(contact.id(), draft);
        }
        change.ask(new ContactTypeChanging(change, contact.facts(), draft.type()));
        draft.setUnlessAsked(
                ContactRecords.SALUTATION_CODE,
                draft.isCompany() ? setup.defaultCompanySalutationCode() : setup.defaultPersonSalutationCode());
    }

    private void toPerson(UUID id, Draft draft) {
        var people = reading.countPeopleOf(id);
        if (people > 0) {
            throw refuse("contacts.problem.type.people", people);
        }
        requireNone(id, AssignmentKind.BUSINESS_RELATION, "contacts.problem.type.businessRelations");
        requireNone(id, AssignmentKind.INDUSTRY_GROUP, "contacts.problem.type.industryGroups");
        requireNone(id, AssignmentKind.WEB_SOURCE, "contacts.problem.type.webSources");
        requireBlank(draft, CURRENCY_CODE, "contacts.problem.type.currency");
        requireBlank(draft, VAT_REGISTRATION_NO, "contacts.problem.type.vatNo");
        var below = reading.countBelow(id);
        if (below > 0) {
            throw refuse("contacts.problem.type.subsidiaries", below);
        }
        for (RecordField<String> field : List.of(COMPANY_NO, COMPANY_NAME, ContactRecords.PARENT_COMPANY_NO)) {
            draft.setUnlessAsked(field, null);
        }
        draft.set(ContactRecords.PARENT_COMPANY_ID, null);
    }

    private void toCompany(UUID id, Draft draft) {
        requireBlank(draft, ORGANIZATIONAL_LEVEL_CODE, "contacts.problem.type.organizationalLevel");
        requireNone(id, AssignmentKind.JOB_RESPONSIBILITY, "contacts.problem.type.jobResponsibilities");
        draft.set(COMPANY_ID, null);
        draft.set(ContactRecords.LOOKUP_CONTACT_NO, null);
        TypeRules.PERSON_ONLY.forEach(field -> draft.setUnlessAsked(field, null));
    }

    private void requireNone(UUID id, AssignmentKind kind, String refusal) {
        var count = assignments.countOf(kind, id);
        if (count > 0) {
            throw refuse(refusal, count);
        }
    }

    private static void requireBlank(Draft draft, RecordField<String> field, String refusal) {
        if (draft.get(field) != null) {
            throw refuse(refusal);
        }
    }

    private static Problem refuse(String key, Object... arguments) {
        return Problem.of(ProblemCode.STATE, key, arguments).at(TYPE.name());
    }
}
