package io.relata.interactions.internal;

import static io.relata.interactions.DocumentRecords.EVENT_CONTACT_NO;
import static io.relata.interactions.DocumentRecords.PARTY_EMAIL;
import static io.relata.interactions.DocumentRecords.PARTY_KIND;
import static io.relata.interactions.DocumentRecords.PARTY_NO;
import static io.relata.interactions.DocumentRecords.PARTY_REGISTRATION_NUMBER;

import io.relata.contacts.ContactFacts;
import io.relata.contacts.ContactQuery;
import io.relata.contacts.ContactType;
import io.relata.contacts.Contacts;
import io.relata.interactions.DocumentContactResolver;
import io.relata.interactions.PartyAccount;
import io.relata.platform.change.Values;
import io.relata.platform.plugin.Extensions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the contact a document event is about: in the ways known here, and in those other plugins bring. */
@Component
public class DocumentContacts {
    private final Contacts contacts;
    private final PartyAccountRows accounts;
    private final Extensions extensions;

    DocumentContacts(Contacts contacts, PartyAccountRows accounts, Extensions extensions) {
        this.contacts = contacts;
        this.accounts = accounts;
        this.extensions = extensions;
    }

    /** Asks every way in its order until one finds the contact. */
    Optional<ContactFacts> find(Values event) {
        for (var way : extensions.<DocumentContactResolver>all(DocumentContactResolver.class)) {
            var found = extensions.guarded(
                    way,
                    "find the contact of a document",
                    () -> way.value().finder().apply(event),
                    Optional::<ContactFacts>empty);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Find it by the number that is named; the number of a contact that was merged leads to the other. */
    public Optional<ContactFacts> byNumber(Values event) {
        var no = event.get(EVENT_CONTACT_NO);
        return no == null ? Optional.empty() : contacts.find(no);
    }

    /** Find it by its account. */
    public Optional<ContactFacts> byAccount(Values event) {
        var kind = event.get(PARTY_KIND);
        var no = event.get(PARTY_NO);
        return kind == null || no == null
                ? Optional.empty()
                : accounts.find(kind, no).map(PartyAccount::contactId).flatMap(contacts::find);
    }

    /** Find it by an e-mail address only one contact, or one company with its people, has. */
    public Optional<ContactFacts> byEmail(Values event) {
        return only("email", event.get(PARTY_EMAIL));
    }

    /** Find it by a registration number, or the one for value added tax, that only one contact has. */
    public Optional<ContactFacts> byRegistrationNumber(Values event) {
        var number = event.get(PARTY_REGISTRATION_NUMBER);
        return only("registrationNumber", number).or(() -> only("vatRegistrationNo", number));
    }

    private Optional<ContactFacts> only(String field, @Nullable String value) {
        if (value == null) {
            return Optional.empty();
        }
        var query = ContactQuery.all().where(Map.of(field, value)).atMost(2);
        var found = contacts.list(query).items();
        return found.size() < 2
                ? found.stream().findFirst()
                : one(contacts.list(query.ofType(ContactType.COMPANY)).items());
    }

    /** People often share an address of their company; then it is the company that is meant. */
    private static Optional<ContactFacts> one(List<ContactFacts> companies) {
        return companies.size() == 1 ? Optional.of(companies.getFirst()) : Optional.empty();
    }
}
