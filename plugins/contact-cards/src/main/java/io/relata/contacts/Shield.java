package io.relata.contacts;

import io.relata.platform.rest.FieldValues;
import io.relata.platform.search.Search;
import io.relata.platform.search.SearchHit;
import io.relata.platform.text.Shorten;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds the contacts somebody may be about to enter once more: those that share an exact key are looked up, those with
 * similar names come from the search, and each is weighed by all they have in common.
 */
@Component
class Shield {

    /** A contact that is there. */
    private record Known(ContactFacts facts, Portrait portrait) {}

    private static final int CANDIDATES = 50;
    private static final int SHORTEST_NAME = 3;
    private static final int FEW = 10;
    private static final int BEGINNING = 4;
    private static final int SURE_ENOUGH = 60;

    private final ContactReading reading;
    private final Likeness likeness;
    private final Search search;
    private final Separations separations;
    private final ChannelTable channels;

    Shield(ContactReading reading, Likeness likeness, Search search, Separations separations, ChannelTable channels) {
        this.reading = reading;
        this.likeness = likeness;
        this.search = search;
        this.separations = separations;
        this.channels = channels;
    }

    List<SimilarContact> similar(Map<String, ? extends @Nullable Object> draft, int limit) {
        var type = FieldValues.read(ContactRecords.TYPE, draft.get(ContactRecords.TYPE.name()));
        var wanted = type == null ? ContactType.COMPANY : type;
        var portrait = portrait(draft, wanted == ContactType.COMPANY);
        var candidates = new LinkedHashSet<UUID>(likeness.sharing(draft, CANDIDATES));
        candidates.addAll(named(portrait));
        candidates.removeAll(settled(draft));
        var further = channels.of(candidates);
        return known(candidates).stream()
                .filter(known -> known.facts().type() == wanted)
                .map(known -> weighed(
                        portrait, known, further.getOrDefault(known.facts().id(), List.of())))
                .filter(found -> found.percent() >= SURE_ENOUGH)
                .sorted(Comparator.comparingInt(SimilarContact::percent)
                        .reversed()
                        .thenComparing(found -> found.contact().no()))
                .limit(limit)
                .toList();
    }

    /** Finds companies of the domain or the phone number of a person. */
    List<ContactFacts> employers(Map<String, ? extends @Nullable Object> draft, int limit) {
        var person = portrait(draft, false);
        var candidates = new LinkedHashSet<UUID>();
        if (person.domain() != null) {
            candidates.addAll(find("@" + person.domain()));
        }
        if (person.phone() != null) {
            candidates.addAll(likeness.ofNumber(person.phone(), CANDIDATES));
        }
        return known(candidates).stream()
                .filter(known -> known.portrait().company())
                .filter(known -> isEmployer(person, known.portrait()))
                .map(Known::facts)
                .sorted(Comparator.comparing(ContactFacts::no))
                .limit(limit)
                .toList();
    }

    private List<Known> known(Set<UUID> ids) {
        return reading.some(ids, Portrait.TRAITS, (facts, values) -> new Known(facts, Portrait.of(facts, values)));
    }

    private static boolean isEmployer(Portrait person, Portrait company) {
        return person.shares(company, Portrait::domain) || person.shares(company, Portrait::phone);
    }

    /** Finds names with all words of a name, and where those are few also names whose words begin like them. */
    private Set<UUID> named(Portrait portrait) {
        var name = portrait.name();
        if (name == null) {
            return Set.of();
        }
        var words = portrait.company()
                ? LegalForms.wordsWithout(name)
                : List.of(name.strip().split("[\\s,]+"));
        var found = find(String.join(" ", words));
        if (found.size() < FEW) {
            found.addAll(find(beginnings(words, portrait.company())));
        }
        return found;
    }

    private Set<UUID> find(String text) {
        return search.find(text, ContactRecords.CONTACT.id(), CANDIDATES).stream()
                .map(SearchHit::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A company is known by how its first words begin, a person by the surname and the letter of the first name. */
    private static String beginnings(List<String> words, boolean company) {
        if (company) {
            return words.stream()
                    .limit(2)
                    .map(word -> Shorten.to(BEGINNING, word))
                    .collect(Collectors.joining(" "));
        }
        return words.size() == 1 ? words.getFirst() : words.getFirst().charAt(0) + " " + words.getLast();
    }

    /** A contact that is there already is not like itself, nor like those somebody has said it is separate from. */
    private Set<UUID> settled(Map<String, ? extends @Nullable Object> draft) {
        var settled = new LinkedHashSet<UUID>();
        var no = Likeness.text(draft, ContactRecords.NO);
        if (no != null) {
            reading.byNo(no).ifPresent(contact -> {
                settled.add(contact.id());
                settled.addAll(separations.from(contact.id()));
            });
        }
        return settled;
    }

    private static SimilarContact weighed(Portrait draft, Known known, List<ChannelRow> further) {
        var weighing = new Weighing(draft, known.portrait().reachedBy(further));
        return new SimilarContact(known.facts(), weighing.reasons(), weighing.percent());
    }

    private Portrait portrait(Map<String, ? extends @Nullable Object> draft, boolean company) {
        var name = Likeness.name(draft);
        var known = name == null || name.length() < SHORTEST_NAME ? null : name;
        return Portrait.of(
                company,
                field -> field == ContactRecords.NAME ? known : Likeness.text(draft, field),
                company ? null : employer(draft),
                likeness.number(draft, ContactRecords.PHONE_NO),
                likeness.number(draft, ContactRecords.MOBILE_PHONE_NO));
    }

    private @Nullable String employer(Map<String, ? extends @Nullable Object> draft) {
        var no = Likeness.text(draft, ContactRecords.COMPANY_NO);
        return no == null
                ? Likeness.text(draft, ContactRecords.COMPANY_NAME)
                : reading.byNo(no).map(company -> company.facts().name()).orElse(null);
    }
}
