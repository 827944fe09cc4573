package io.relata.correspondence.internal;

import io.relata.contacts.AddressLines;
import io.relata.contacts.ContactFacts;
import io.relata.correspondence.MergeField;
import io.relata.correspondence.MergedText;
import io.relata.platform.access.Access;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sets letters out: who writes, who is written to, when, and what. */
@Component
class LetterPages {
    private final MailRoom room;
    private final MergeData data;
    private final Addresses addresses;
    private final AddressLines lines;
    private final Access access;
    private final Clock clock;

    LetterPages(MailRoom room, MergeData data, Addresses addresses, AddressLines lines, Access access, Clock clock) {
        this.room = room;
        this.data = data;
        this.addresses = addresses;
        this.lines = lines;
        this.access = access;
        this.clock = clock;
    }

    /** Sets a letter out that goes where the contact is reached today. */
    LetterPage of(ContactFacts contact, MergedText text, MergeData.For whom) {
        var today = access.current().workDate(clock);
        return of(contact, text, whom, addresses.inForce(contact, today));
    }

    /** Sets a letter out that goes to an alternative address, or to the contact's own where the code is null. */
    LetterPage of(ContactFacts contact, MergedText text, MergeData.For whom, @Nullable String alternativeAddress) {
        var date = data.of(Set.of(MergeField.TODAY), whom).get(MergeField.TODAY);
        return new LetterPage(
                sender(),
                recipient(contact, alternativeAddress),
                Objects.requireNonNullElse(date, ""),
                text.subject(),
                Objects.requireNonNullElse(text.body(), ""));
    }

    private List<String> sender() {
        var settings = room.settings();
        return Stream.of(settings.companyName(), settings.companyAddress())
                .filter(Objects::nonNull)
                .flatMap(String::lines)
                .toList();
    }

    private List<String> recipient(ContactFacts contact, @Nullable String alternativeAddress) {
        var recipient = new ArrayList<String>();
        if (!contact.isCompany() && contact.companyName() != null) {
            recipient.add(contact.companyName());
        }
        recipient.add(contact.name());
        recipient.addAll(lines.of(addresses.postal(contact, alternativeAddress)));
        return recipient;
    }
}
