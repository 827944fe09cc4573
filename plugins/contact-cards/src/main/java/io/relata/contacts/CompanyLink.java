package io.relata.contacts;

import static io.relata.contacts.ContactRecords.COMPANY_ID;
import static io.relata.contacts.ContactRecords.COMPANY_NAME;
import static io.relata.contacts.ContactRecords.COMPANY_NO;
import static io.relata.contacts.ContactRecords.LOOKUP_CONTACT_NO;
import static io.relata.contacts.ContactRecords.NAME;
import static io.relata.contacts.ContactRecords.NO;

import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import org.springframework.stereotype.Component;

/** Links a person to a company; a company is linked to itself. */
@Component
class CompanyLink {

    private final ContactReading reading;
    private final ContactFinding finding;

    CompanyLink(ContactReading reading, ContactFinding finding) {
        this.reading = reading;
        this.finding = finding;
    }

    void apply(Draft draft, Inheritance inheritance) {
        if (draft.isCompany()) {
            company(draft);
        } else {
            findByName(draft);
            if (draft.asks(COMPANY_NO) && draft.changes(COMPANY_NO)) {
                person(draft, inheritance);
            }
        }
        toItself(draft);
    }

    /** Links a contact to itself by its number, which a new one gets last. */
    static void toItself(Draft draft) {
        draft.set(draft.isCompany() ? COMPANY_NO : LOOKUP_CONTACT_NO, draft.get(NO));
    }

    private static void company(Draft draft) {
        var own = draft.get(NO);
        if (draft.fills(COMPANY_NO) && !draft.get(COMPANY_NO, "").equals(own)) {
            throw Problem.of(ProblemCode.TYPE, "contacts.problem.onlyPersonsJoin")
                    .at(COMPANY_NO.name());
        }
        if (draft.fills(COMPANY_NAME) && !draft.get(COMPANY_NAME, "").equals(draft.get(NAME))) {
            throw Problem.of(ProblemCode.TYPE, "contacts.problem.onlyPersonsJoin")
                    .at(COMPANY_NAME.name());
        }
        draft.set(COMPANY_NAME, draft.get(NAME));
    }

    /** Takes a typed company name for the company it means; a number that came with it says more. */
    private void findByName(Draft draft) {
        if (!draft.asks(COMPANY_NAME) || draft.asks(COMPANY_NO)) {
            return;
        }
        var typed = draft.get(COMPANY_NAME);
        if (typed == null) {
            draft.ask(COMPANY_NO, null);
        } else if (draft.changes(COMPANY_NAME)) {
            var company = finding.company(typed)
                    .orElseThrow(() -> Problem.of(ProblemCode.REF, "contacts.problem.noSuchCompany", typed)
                            .at(COMPANY_NAME.name()));
            draft.set(COMPANY_NAME, company.name());
            draft.ask(COMPANY_NO, company.no());
        }
    }

    private void person(Draft draft, Inheritance inheritance) {
        var no = draft.get(COMPANY_NO);
        if (no == null) {
            draft.set(COMPANY_ID, null);
            draft.set(COMPANY_NAME, null);
            return;
        }
        var company = reading.requiredCompany(no, COMPANY_NO.name());
        draft.set(COMPANY_ID, company.id());
        draft.set(COMPANY_NAME, company.values().get(NAME));
        var left = draft.before(COMPANY_ID);
        inheritance.join(
                draft,
                company.values(),
                left == null
                        ? null
                        : reading.byId(left).map(StoredContact::values).orElse(null));
    }
}
