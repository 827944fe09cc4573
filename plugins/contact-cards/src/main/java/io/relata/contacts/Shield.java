package io.relata.contacts;

import static io.relata.contacts.SimilarContact.Reason.EMAIL;
import static io.relata.contacts.SimilarContact.Reason.MOBILE_PHONE_NO;
import static io.relata.contacts.SimilarContact.Reason.NAME;
import static io.relata.contacts.SimilarContact.Reason.NAME_AND_POST_CODE;
import static io.relata.contacts.SimilarContact.Reason.PHONE_NO;
import static io.relata.contacts.SimilarContact.Reason.REGISTRATION_NUMBER;
import static io.relata.contacts.SimilarContact.Reason.SIMILAR_NAME;

import io.relata.contacts.SimilarContact.Reason;
import io.relata.platform.change.RecordField;
import io.relata.platform.rest.FieldValues;
import io.relata.platform.search.Search;
import io.relata.platform.search.SearchHit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds the contacts somebody may be about to enter once more: those that share an exact key are looked up, those with
 * similar names come from the search, and each is weighed by all they have in common.
 */
@Component
class Shield {

    private static final int CANDIDATES = 50;
    private static final int SHORTEST_NAME = 3;
    private static final double NEARLY_ALIKE = 0.93;
    private static final int SURE_ENOUGH = 60;
    private static final int SUREST = 99;

    private final ContactReading reading;
    private final Likeness likeness;
    private final Search search;
    private final Separations separations;
    private final ChannelTable channels;

    Shield(ContactReading reading, Likeness likeness, Search search, Separations separations, ChannelTable channels) {
        this.reading = reading;
        this.channels = channels;
        this.likeness = likeness;
        this.search = search;
        this.separations = separations;
    }

    List<SimilarContact> similar(Map<String, ? extends @Nullable Object> draft, int limit) {
        var candidates = new LinkedHashSet<UUID>(likeness.sharing(draft, CANDIDATES));
        var name = Likeness.text(draft, ContactRecords.NAME);
        if (name != null && name.length() >= SHORTEST_NAME) {
            search.find(name, ContactRecords.CONTACT.id(), CANDIDATES).stream()
                    .map(SearchHit::id)
                    .forEach(candidates::add);
        }
        candidates.removeAll(known(draft));
        var type = FieldValues.read(ContactRecords.TYPE, draft.get(ContactRecords.TYPE.name()));
        var further = channels.of(candidates);
        return reading.many(candidates, contact -> contact).stream()
                .filter(contact -> contact.facts().type() == (type == null ? ContactType.COMPANY : type))
                .map(contact -> weighed(draft, contact, further.getOrDefault(contact.id(), List.of())))
                .filter(found -> found.percent() >= SURE_ENOUGH)
                .sorted(Comparator.comparingInt(SimilarContact::percent)
                        .reversed()
                        .thenComparing(found -> found.contact().no()))
                .limit(limit)
                .toList();
    }

    /** A contact that is there already is not like itself, nor like those somebody has said it is separate from. */
    private Set<UUID> known(Map<String, ? extends @Nullable Object> draft) {
        var known = new LinkedHashSet<UUID>();
        var no = Likeness.text(draft, ContactRecords.NO);
        if (no != null) {
            reading.byNo(no).ifPresent(contact -> {
                known.add(contact.id());
                known.addAll(separations.from(contact.id()));
            });
        }
        return known;
    }

    private SimilarContact weighed(
            Map<String, ? extends @Nullable Object> draft, StoredContact contact, List<ChannelRow> further) {
        var reasons = reasons(draft, contact, further);
        double doubt = 1;
        for (var reason : reasons) {
            doubt *= 1 - weight(reason, contact.facts().isCompany()) / 100.0;
        }
        return new SimilarContact(contact.facts(), reasons, Math.min(SUREST, (int) Math.round((1 - doubt) * 100)));
    }

    /** Colleagues share a phone number, and namesakes a name nearly: for persons alone these say little. */
    private static int weight(Reason reason, boolean company) {
        return switch (reason) {
            case REGISTRATION_NUMBER -> 97;
            case EMAIL, NAME_AND_POST_CODE -> 92;
            case MOBILE_PHONE_NO -> 80;
            case PHONE_NO -> company ? 70 : 35;
            case NAME -> company ? 80 : 65;
            case SIMILAR_NAME -> company ? 62 : 50;
        };
    }

    private Set<Reason> reasons(
            Map<String, ? extends @Nullable Object> draft, StoredContact contact, List<ChannelRow> further) {
        var reasons = EnumSet.noneOf(Reason.class);
        if (same(
                Likeness.text(draft, ContactRecords.REGISTRATION_NUMBER),
                contact,
                ContactRecords.REGISTRATION_NUMBER)) {
            reasons.add(REGISTRATION_NUMBER);
        }
        var email = Reach.emailKey(Likeness.text(draft, ContactRecords.EMAIL));
        if (same(email, contact, ContactRecords.EMAIL_KEY) || further(email, further, row -> true)) {
            reasons.add(EMAIL);
        }
        phones(draft, contact, further, reasons);
        name(draft, contact, reasons);
        return reasons;
    }

    private void phones(
            Map<String, ? extends @Nullable Object> draft,
            StoredContact contact,
            List<ChannelRow> further,
            Set<Reason> reasons) {
        var mobile = likeness.number(draft, ContactRecords.MOBILE_PHONE_NO);
        var phone = likeness.number(draft, ContactRecords.PHONE_NO);
        if (same(mobile, contact, ContactRecords.MOBILE_E164)
                || further(mobile, further, row -> row.kind() == ChannelKind.MOBILE)) {
            reasons.add(MOBILE_PHONE_NO);
        } else if (same(phone, contact, ContactRecords.PHONE_E164)
                || same(phone, contact, ContactRecords.MOBILE_E164)
                || same(mobile, contact, ContactRecords.PHONE_E164)
                || further(phone, further, row -> true)
                || further(mobile, further, row -> true)) {
            reasons.add(PHONE_NO);
        }
    }

    private static boolean further(@Nullable String key, List<ChannelRow> rows, Predicate<ChannelRow> which) {
        return key != null && rows.stream().anyMatch(row -> row.key().equals(key) && which.test(row));
    }

    private static void name(
            Map<String, ? extends @Nullable Object> draft, StoredContact contact, Set<Reason> reasons) {
        var name = Likeness.text(draft, ContactRecords.NAME);
        if (name == null || name.length() < SHORTEST_NAME) {
            return;
        }
        if (same(DerivedKeys.key(name), contact, ContactRecords.NAME_KEY)) {
            var postCode = Likeness.text(draft, ContactRecords.POST_CODE);
            reasons.add(same(postCode, contact, ContactRecords.POST_CODE) ? NAME_AND_POST_CODE : NAME);
        } else if (NameLikeness.of(name, contact.facts().name()) >= NEARLY_ALIKE) {
            reasons.add(SIMILAR_NAME);
        }
    }

    private static boolean same(@Nullable String value, StoredContact contact, RecordField<String> field) {
        return value != null && Objects.equals(value, contact.values().get(field));
    }
}
