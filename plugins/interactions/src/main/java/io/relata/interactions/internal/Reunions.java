package io.relata.interactions.internal;

import static io.relata.interactions.InteractionRecords.COMPANY_ID;
import static io.relata.interactions.InteractionRecords.COMPANY_NO;
import static io.relata.interactions.InteractionRecords.CONTACT_ID;
import static io.relata.interactions.InteractionRecords.CONTACT_NO;

import io.relata.contacts.ContactFacts;
import io.relata.contacts.ContactMerging;
import io.relata.platform.change.Values;
import org.jooq.Condition;
import org.springframework.stereotype.Component;

/** Gives the entries of a contact to the one it is merged into; those of its people follow to the company that stays. */
@Component
public class Reunions {
    private final InteractionRows rows;

    Reunions(InteractionRows rows) {
        this.rows = rows;
    }

    /** Count the entries that a merge would move. */
    public long count(ContactFacts gone) {
        return rows.count(own(gone).or(ofPeople(gone)));
    }

    /** Move the entries, inside the merge's change. */
    public void follow(ContactMerging merging) {
        var gone = merging.gone();
        var kept = merging.kept();
        rows.rewrite(
                merging.change(),
                own(gone),
                Values.none().with(CONTACT_ID, kept.id()).with(CONTACT_NO, kept.no()));
        rows.rewrite(
                merging.change(),
                ofPeople(gone),
                Values.none().with(COMPANY_ID, kept.id()).with(COMPANY_NO, kept.no()));
    }

    private static Condition own(ContactFacts contact) {
        return CONTACT_ID.column().eq(contact.id());
    }

    private static Condition ofPeople(ContactFacts contact) {
        return COMPANY_ID.column().eq(contact.id());
    }
}
