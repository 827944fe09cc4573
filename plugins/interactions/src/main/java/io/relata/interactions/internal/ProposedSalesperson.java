package io.relata.interactions.internal;

import io.relata.contacts.ContactFacts;
import io.relata.setup.Salespeople;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells whose interaction one is when nobody says so. */
@Component
class ProposedSalesperson {
    private final Salespeople salespeople;

    ProposedSalesperson(Salespeople salespeople) {
        this.salespeople = salespeople;
    }

    /**
     * Tells a code: the acting user's by e-mail address, else the one the user works as, else that of who looks after the
     * contact.
     */
    @Nullable
    String of(ContactFacts contact) {
        var byEmail = salespeople.withOwnEmail();
        var mine = byEmail == null ? salespeople.worksAs() : byEmail;
        return mine == null ? salespeople.available(contact.salespersonCode()) : mine;
    }
}
