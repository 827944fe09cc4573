package io.relata.correspondence.internal;

import static io.relata.correspondence.CorrespondenceRecords.CONTACT_ID;
import static io.relata.correspondence.CorrespondenceRecords.CONTACT_NO;
import static io.relata.correspondence.CorrespondenceRecords.DELIVERY;

import io.relata.contacts.ContactDeleting;
import io.relata.contacts.ContactFacts;
import io.relata.contacts.ContactMerging;
import io.relata.platform.change.Change;
import io.relata.platform.change.RecordType;
import io.relata.platform.change.Values;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Keeps e-mails and letters true when their contacts go or become one. */
@Component
public class ContactFates {
    private final DSLContext sql;

    ContactFates(DSLContext sql) {
        this.sql = sql;
    }

    private List<UUID> of(ContactFacts contact) {
        return sql.select(RecordType.ID)
                .from(DELIVERY.table())
                .where(CONTACT_ID.column().eq(contact.id()))
                .fetch(RecordType.ID);
    }

    /** Take what was written to a contact away with it; what was recorded of it stays in the log. */
    public void deleting(ContactDeleting deleting) {
        of(deleting.contact()).forEach(id -> deleting.change().delete(DELIVERY, id, Change.ANY_VERSION));
    }

    /** Count what a merge moves. */
    public long count(ContactFacts gone) {
        return sql.fetchCount(DELIVERY.table(), CONTACT_ID.column().eq(gone.id()));
    }

    /** Give what was written to a contact to the one it is merged into. */
    public void merging(ContactMerging merging) {
        var kept = Values.none()
                .with(CONTACT_ID, merging.kept().id())
                .with(CONTACT_NO, merging.kept().no());
        of(merging.gone()).forEach(id -> merging.change().update(DELIVERY, id, Change.ANY_VERSION, kept));
    }
}
