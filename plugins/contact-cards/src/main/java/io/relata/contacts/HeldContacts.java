package io.relata.contacts;

import static io.relata.contacts.ContactRecords.CONTACT;

import io.relata.platform.access.Access;
import io.relata.platform.change.Change;
import io.relata.platform.change.ChangeRequest;
import io.relata.platform.change.Changed;
import io.relata.platform.change.Changes;
import io.relata.platform.change.Values;
import io.relata.platform.problem.Problem;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** Makes changes of what belongs to a contact, while nobody else changes that contact. */
@Component
class HeldContacts {

    private final Access access;
    private final Changes changes;
    private final ContactReading contacts;

    HeldContacts(Access access, Changes changes, ContactReading contacts) {
        this.access = access;
        this.changes = changes;
        this.contacts = contacts;
    }

    <T> Changed<T> make(String label, String no, BiFunction<Change, StoredContact, T> work) {
        access.require(Contacts.READ);
        var facts = contacts.required(no);
        return changes.make(ChangeRequest.of(Contacts.WRITE, label, facts.name()), change -> {
            change.update(CONTACT, facts.id(), Change.ANY_VERSION, Values.none());
            return work.apply(change, contacts.byId(facts.id()).orElseThrow(() -> Problem.notFound(no)));
        });
    }

    /** Reads a contact again after it was written. */
    StoredContact current(StoredContact contact) {
        return contacts.byId(contact.id()).orElseThrow();
    }
}
