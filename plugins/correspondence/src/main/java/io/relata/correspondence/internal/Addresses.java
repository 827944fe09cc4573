package io.relata.correspondence.internal;

import io.relata.contacts.AlternativeAddress;
import io.relata.contacts.AlternativeAddresses;
import io.relata.contacts.ContactFacts;
import io.relata.contacts.Contacts;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds where a contact is written to: at an alternative address, on a day that in force, else at its own. */
@Component
class Addresses {
    private final Contacts contacts;
    private final AlternativeAddresses others;

    Addresses(Contacts contacts, AlternativeAddresses others) {
        this.contacts = contacts;
        this.others = others;
    }

    /** Finds the e-mail address in force on a day; the first where there are several. */
    Optional<String> of(ContactFacts contact, LocalDate day) {
        return at(contact, others.activeOn(contact.no(), day).orElse(null));
    }

    /** Finds the e-mail address at an alternative address, or the contact's own where the code is null. */
    Optional<String> at(ContactFacts contact, @Nullable String code) {
        return at(contact, code, code == null ? List.of() : others.of(contact.no()));
    }

    /** Finds the e-mail address where the contact's alternative addresses are known already. */
    Optional<String> at(ContactFacts contact, @Nullable String code, List<AlternativeAddress> known) {
        return known.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .map(address -> address.values().get("email"))
                .map(email -> MailAddress.firstOf(email.toString()))
                .or(() -> Optional.ofNullable(MailAddress.firstOf(contact.email())));
    }

    /** Reads the alternative addresses of many contacts at once. */
    Map<UUID, List<AlternativeAddress>> of(Collection<UUID> contactIds) {
        return others.of(contactIds);
    }

    /** Finds the postal address, by field names. */
    Map<String, @Nullable Object> postal(ContactFacts contact, LocalDate day) {
        return others.activeOn(contact.no(), day)
                .map(code -> others.read(contact.no(), code).values())
                .filter(values -> !Objects.toString(values.get("address"), "").isBlank())
                .orElseGet(() -> contacts.read(contact.no()).values());
    }
}
