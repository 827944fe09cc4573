package io.relata.documents.internal;

import static io.relata.documents.DocumentTables.CONTACT_ID;
import static io.relata.documents.DocumentTables.CONTACT_NO;
import static io.relata.documents.DocumentTables.DOCUMENT;

import io.relata.contacts.ContactDeleting;
import io.relata.contacts.ContactFacts;
import io.relata.contacts.ContactMerging;
import io.relata.platform.change.Change;
import io.relata.platform.change.Values;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps documents true when their contacts go or become one: those of a person stay with the company. */
@Component
public class ContactFates {
    private final DocumentRows rows;

    ContactFates(DocumentRows rows) {
        this.rows = rows;
    }

    /** Follow a contact that goes. */
    public void deleting(ContactDeleting deleting) {
        var gone = deleting.contact();
        if (gone.isCompany()) {
            give(deleting.change(), gone, null, null);
        } else {
            give(deleting.change(), gone, gone.companyId(), gone.companyNo());
        }
    }

    /** Count the documents that a merge moves. */
    public long count(ContactFacts gone) {
        return rows.withContact(gone.id()).size();
    }

    /** Give the documents of a contact to the one it is merged into. */
    public void merging(ContactMerging merging) {
        var kept = merging.kept();
        give(merging.change(), merging.gone(), kept.id(), kept.no());
    }

    private void give(Change change, ContactFacts from, @Nullable UUID to, @Nullable String no) {
        var values = Values.none().with(CONTACT_ID, to).with(CONTACT_NO, no);
        rows.withContact(from.id()).forEach(id -> change.update(DOCUMENT, id, Change.ANY_VERSION, values));
    }
}
