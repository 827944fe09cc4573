package io.relata.exchange;

import io.relata.contacts.Channels;
import io.relata.contacts.ContactFacts;
import io.relata.contacts.ContactRecords;
import io.relata.contacts.ContactType;
import io.relata.contacts.Contacts;
import io.relata.platform.change.RecordField;
import io.relata.platform.change.RecordType;
import io.relata.platform.search.Search;
import io.relata.platform.text.Folding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds contacts that are there already, for all cards of a file in a few queries. */
@Component
class Matches {
    private static final int CHUNK = 500;
    private static final int TELLING_DIGITS = 8;

    private final DSLContext sql;
    private final Contacts contacts;
    private final Channels channels;
    private final Search search;

    Matches(DSLContext sql, Contacts contacts, Channels channels, Search search) {
        this.sql = sql;
        this.contacts = contacts;
        this.channels = channels;
        this.search = search;
    }

    /** What is known of the contacts a file may name. */
    static final class Known {
        private final Map<String, List<ContactFacts>> byEmail = new HashMap<>();
        private final Map<String, List<ContactFacts>> byName = new HashMap<>();

        /** Finds the one company of a name. */
        @Nullable
        ContactFacts company(String name) {
            var named = byName.getOrDefault(Folding.fold(name), List.of()).stream()
                    .filter(ContactFacts::isCompany)
                    .toList();
            return named.size() == 1 ? named.getFirst() : null;
        }
    }

    Known known(List<ReadCard> cards) {
        var known = new Known();
        var emails = new HashSet<String>();
        var names = new HashSet<String>();
        for (ReadCard card : cards) {
            var email = card.values().get("email");
            if (email != null) {
                emails.add(email.toString().toLowerCase(Locale.ROOT));
            }
            Stream.of(card.name(), card.company())
                    .filter(Objects::nonNull)
                    .map(Folding::fold)
                    .filter(name -> !name.isEmpty())
                    .forEach(names::add);
        }
        find(ContactRecords.EMAIL_KEY, emails, known.byEmail);
        findFurther(emails, known.byEmail);
        find(ContactRecords.NAME_KEY, names, known.byName);
        return known;
    }

    private void find(RecordField<String> key, Set<String> wanted, Map<String, List<ContactFacts>> into) {
        var all = new ArrayList<>(wanted);
        for (int from = 0; from < all.size(); from += CHUNK) {
            var chunk = all.subList(from, Math.min(all.size(), from + CHUNK));
            var keys = new LinkedHashMap<UUID, String>();
            sql.select(RecordType.ID, key.column())
                    .from(ContactRecords.CONTACT.table())
                    .where(key.column().in(chunk))
                    .forEach(row -> keys.put(row.value1(), row.value2()));
            var facts = keys.isEmpty() ? Map.<UUID, ContactFacts>of() : contacts.facts(keys.keySet());
            facts.forEach((id, contact) -> into.computeIfAbsent(
                            Objects.requireNonNull(keys.get(id)), any -> new ArrayList<>())
                    .add(contact));
        }
    }

    private void findFurther(Set<String> emails, Map<String, List<ContactFacts>> into) {
        var holders = channels.byEmail(emails);
        var facts = contacts.facts(
                holders.values().stream().flatMap(Collection::stream).toList());
        holders.forEach((email, ids) -> ids.stream()
                .map(facts::get)
                .filter(Objects::nonNull)
                .forEach(contact ->
                        into.computeIfAbsent(email, any -> new ArrayList<>()).add(contact)));
    }

    /** Finds contacts that seem to be the same as a card: by e-mail, by name and company, or else by phone. */
    List<ContactFacts> of(ReadCard card, Known known) {
        var found = new LinkedHashMap<UUID, ContactFacts>();
        var type = card.kind() == CardKind.COMPANY ? ContactType.COMPANY : ContactType.PERSON;
        var email = card.values().get("email");
        if (email != null) {
            add(found, type, known.byEmail.getOrDefault(email.toString().toLowerCase(Locale.ROOT), List.of()));
        }
        add(
                found,
                type,
                known.byName.getOrDefault(Folding.fold(card.name()), List.of()).stream()
                        .filter(contact -> sameCompany(card, contact))
                        .toList());
        if (found.isEmpty()) {
            add(found, type, byPhone(card));
        }
        return List.copyOf(found.values());
    }

    private static void add(Map<UUID, ContactFacts> found, ContactType type, Collection<ContactFacts> more) {
        more.stream()
                .filter(contact -> contact.type() == type)
                .limit(3)
                .forEach(contact -> found.put(contact.id(), contact));
    }

    private static boolean sameCompany(ReadCard card, ContactFacts contact) {
        return card.kind() == CardKind.COMPANY
                || Folding.fold(card.company()).equals(Folding.fold(contact.companyName()));
    }

    private List<ContactFacts> byPhone(ReadCard card) {
        var ids = new HashSet<UUID>();
        var endings = new HashSet<String>();
        Stream.of("mobilePhoneNo", "phoneNo")
                .map(card.values()::get)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .filter(number -> digits(number).length() >= TELLING_DIGITS)
                .forEach(number -> {
                    endings.add(ending(number));
                    search.find(number, ContactRecords.CONTACT.id(), 5).forEach(hit -> ids.add(hit.id()));
                });
        return ids.isEmpty()
                ? List.of()
                : contacts.facts(ids).values().stream()
                        .filter(contact -> Stream.of(contact.phoneNo(), contact.mobilePhoneNo())
                                .filter(Objects::nonNull)
                                .anyMatch(number -> endings.contains(ending(number))))
                        .toList();
    }

    private static String digits(String number) {
        return number.replaceAll("\\D", "");
    }

    private static String ending(String number) {
        var digits = digits(number);
        return digits.substring(Math.max(0, digits.length() - TELLING_DIGITS));
    }
}
