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

/** Finds where a contact is written to: at an alternative address, or at its own. */
@Component
class Addresses {
    private final Contacts contacts;
    private final AlternativeAddresses others;

    Addresses(Contacts contacts, AlternativeAddresses others) {
        this.contacts = contacts;
        this.others = others;
    }

    /** Tells the alternative address in force on a day, or null for the contact's own. */
    @Nullable
    String inForce(ContactFacts contact, LocalDate day) {
        return others.activeOn(contact.no(), day).orElse(null);
    }

    /** Finds the e-mail address at an alternative address, or the contact's own where there is none; the first of several. */
    Optional<String> email(ContactFacts contact, @Nullable String code) {
        return email(contact, code, known(contact, code));
    }

    private List<AlternativeAddress> known(ContactFacts contact, @Nullable String code) {
        return code == null ? List.of() : others.of(contact.no());
    }

    /** Finds the e-mail address where the contact's alternative addresses are known already. */
    Optional<String> email(ContactFacts contact, @Nullable String code, List<AlternativeAddress> known) {
        return find(code, known)
                .map(address -> address.values().get("email"))
                .map(email -> MailAddress.firstOf(email.toString()))
                .or(() -> Optional.ofNullable(MailAddress.firstOf(contact.email())));
    }

    private static Optional<AlternativeAddress> find(@Nullable String code, List<AlternativeAddress> known) {
        return known.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** Reads the alternative addresses of many contacts at once. */
    Map<UUID, List<AlternativeAddress>> of(Collection<UUID> contactIds) {
        return others.of(contactIds);
    }

    /** Finds the postal address, by field names; an alternative address without one is passed over. */
    Map<String, @Nullable Object> postal(ContactFacts contact, @Nullable String code) {
        return find(code, known(contact, code))
                .map(AlternativeAddress::values)
                .filter(values -> !Objects.toString(values.get("address"), "").isBlank())
                .orElseGet(() -> contacts.read(contact.no()).values());
    }
}
