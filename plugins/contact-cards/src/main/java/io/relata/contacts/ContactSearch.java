package io.relata.contacts;

import io.relata.platform.search.SearchDocument;
import io.relata.platform.search.SearchSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets contacts be found by name, company, number, e-mail address and phone. */
@Component
class ContactSearch {

    private final ContactReading reading;
    private final ChannelTable channels;

    ContactSearch(ContactReading reading, ChannelTable channels) {
        this.reading = reading;
        this.channels = channels;
    }

    List<SearchDocument> read(Collection<UUID> ids) {
        var further = channels.of(ids);
        return reading.many(ids, contact -> document(contact, further.getOrDefault(contact.id(), List.of())));
    }

    List<UUID> idsAfter(@Nullable UUID id, int limit) {
        return reading.idsAfter(id, limit);
    }

    private static SearchDocument document(StoredContact contact, List<ChannelRow> further) {
        var facts = contact.facts();
        var values = contact.values();
        var emails = new ArrayList<>(Reach.emails(facts.email()));
        emails.addAll(Reach.emails(values.get(ContactRecords.EMAIL_2)));
        values(further, ChannelMedium.EMAIL).forEach(emails::add);
        return new SearchDocument(
                facts.id(),
                facts.no(),
                facts.isCompany() ? "company" : "person",
                facts.name(),
                subtitle(facts),
                present(
                        facts.name(),
                        values.get(ContactRecords.SEARCH_NAME),
                        values.get(ContactRecords.NAME_2),
                        facts.isCompany() ? null : facts.companyName(),
                        values.get(ContactRecords.EXTERNAL_ID)),
                emails.stream().distinct().toList(),
                Stream.concat(
                                present(
                                        facts.phoneNo(),
                                        facts.mobilePhoneNo(),
                                        values.get(ContactRecords.PHONE_E164),
                                        values.get(ContactRecords.MOBILE_E164))
                                        .stream(),
                                values(further, ChannelMedium.PHONE))
                        .distinct()
                        .toList());
    }

    private static Stream<String> values(List<ChannelRow> further, ChannelMedium medium) {
        return further.stream().filter(row -> row.medium() == medium).flatMap(row -> Stream.of(row.value(), row.key()));
    }

    private static String subtitle(ContactFacts facts) {
        return facts.isCompany()
                ? String.join(" · ", present(facts.city()))
                : String.join(" · ", present(facts.jobTitle(), facts.companyName()));
    }

    private static List<String> present(@Nullable String... texts) {
        return Stream.of(texts)
                .filter(text -> text != null && !text.isBlank())
                .distinct()
                .<String>map(text -> text)
                .toList();
    }

    static SearchSource source(Supplier<ContactSearch> search) {
        return new SearchSource(
                ContactRecords.CONTACT,
                ContactCards.LIST_ROUTE + "/{key}",
                ids -> search.get().read(ids),
                (id, limit) -> search.get().idsAfter(id, limit));
    }
}
