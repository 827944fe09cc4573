package io.relata.contacts;

import io.relata.platform.change.Change;
import io.relata.platform.change.RecordField;
import io.relata.platform.change.RecordType;
import io.relata.platform.change.Values;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Remembers the numbers of contacts that were merged into others, so that they lead there. */
@Component
class FormerNumbers implements ContactBelongings {

    static final RecordField<String> FORMER_NO =
            RecordField.code("formerNo", 20).readOnly();
    static final RecordField<UUID> CONTACT_ID =
            RecordField.reference("contactId").readOnly();

    static final RecordType TYPE = RecordType.of(
                    "contact-former-no", "p_contact_cards_former_no", Contacts.READ, FORMER_NO, CONTACT_ID)
            .labelled("contacts.field.");

    private final DSLContext database;

    FormerNumbers(DSLContext database) {
        this.database = database;
    }

    void remember(Change change, String no, ContactFacts leadsTo) {
        change.insert(TYPE, Values.none().with(FORMER_NO, no).with(CONTACT_ID, leadsTo.id()));
    }

    @Override
    public void moveAll(Change change, ContactFacts from, ContactFacts to) {
        var values = Values.none().with(CONTACT_ID, to.id());
        ids(List.of(from.id())).forEach(id -> change.update(TYPE, id, Change.ANY_VERSION, values));
    }

    @Override
    public void removeAll(Change change, List<UUID> contacts) {
        ids(contacts).forEach(id -> change.delete(TYPE, id, Change.ANY_VERSION));
    }

    private List<UUID> ids(List<UUID> contacts) {
        return database.select(RecordType.ID)
                .from(TYPE.table())
                .where(CONTACT_ID.column().in(contacts))
                .fetch(RecordType.ID);
    }
}
