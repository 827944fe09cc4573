package io.relata.contacts.view;

import io.relata.contacts.ContactQuery;
import io.relata.contacts.ContactType;
import io.relata.contacts.Contacts;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Tell which kinds of contact there are, for the first-run checklist.
 *
 * @since 0.1
 */
@Component
public final class FirstContacts {

    private final Contacts contacts;

    FirstContacts(Contacts contacts) {
        this.contacts = contacts;
    }

    boolean company() {
        return any(ContactQuery.all().ofType(ContactType.COMPANY));
    }

    boolean person() {
        return any(ContactQuery.all().ofType(ContactType.PERSON).where(Map.of("independent", "false")));
    }

    boolean independent() {
        return any(ContactQuery.all().where(Map.of("independent", "true")));
    }

    private boolean any(ContactQuery query) {
        return !contacts.list(query.atMost(1)).items().isEmpty();
    }
}
