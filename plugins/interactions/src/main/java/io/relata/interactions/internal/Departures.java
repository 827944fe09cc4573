package io.relata.interactions.internal;

import static io.relata.interactions.InteractionRecords.COMPANY_ID;
import static io.relata.interactions.InteractionRecords.COMPANY_NO;
import static io.relata.interactions.InteractionRecords.CONTACT_ID;
import static io.relata.interactions.InteractionRecords.CONTACT_NO;

import io.relata.contacts.ContactCompanyChanging;
import io.relata.contacts.ContactDeleting;
import io.relata.contacts.ContactFacts;
import io.relata.contacts.ContactTypeChanging;
import io.relata.platform.change.Values;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Keeps what happened when a contact goes: what was said with a person at a company stays with the company when the
 * person leaves it or is deleted; entries of others who are deleted stay without a contact.
 *
 * @see "docs/decisions/0023-history-stays-with-the-company.md"
 */
@Component
public class Departures {
    private final InteractionRows rows;

    Departures(InteractionRows rows) {
        this.rows = rows;
    }

    /** Follow a deletion, inside its change. */
    public void follow(ContactDeleting deleting) {
        var contact = deleting.contact();
        var company = contact.companyId();
        var own = CONTACT_ID.column().eq(contact.id());
        if (contact.isCompany()) {
            var nobody = Values.none()
                    .with(CONTACT_ID, null)
                    .with(CONTACT_NO, null)
                    .with(COMPANY_ID, null)
                    .with(COMPANY_NO, null);
            rows.rewrite(deleting.change(), own.or(COMPANY_ID.column().eq(contact.id())), nobody);
        } else if (company == null) {
            rows.rewrite(
                    deleting.change(), own, Values.none().with(CONTACT_ID, null).with(CONTACT_NO, null));
        } else {
            rows.rewrite(deleting.change(), own, handedTo(company, contact));
        }
    }

    /** Follow a person to another company, inside the change. */
    public void follow(ContactCompanyChanging changing) {
        var person = changing.person();
        var left = person.companyId();
        var to = changing.to();
        var own = CONTACT_ID.column().eq(person.id());
        if (left != null) {
            rows.rewrite(changing.change(), own, handedTo(left, person));
        } else if (to != null) {
            rows.rewrite(
                    changing.change(),
                    own,
                    Values.none().with(COMPANY_ID, to.id()).with(COMPANY_NO, to.no()));
        }
    }

    private static Values handedTo(UUID company, ContactFacts person) {
        return Values.none().with(CONTACT_ID, company).with(CONTACT_NO, person.companyNo());
    }

    /** Refuse that a contact becomes something else that interactions were recorded with. */
    public void refuse(ContactTypeChanging changing) {
        var id = changing.contact().id();
        if (rows.any(CONTACT_ID.column().eq(id).or(COMPANY_ID.column().eq(id)))) {
            throw Problem.of(ProblemCode.STATE, "interactions.problem.typeFixed")
                    .at("type");
        }
    }
}
