package io.relata.contacts;

import static io.relata.contacts.ContactRecords.CITY;
import static io.relata.contacts.ContactRecords.COUNTRY_REGION_CODE;
import static io.relata.contacts.ContactRecords.EMAIL;
import static io.relata.contacts.ContactRecords.MOBILE_PHONE_NO;
import static io.relata.contacts.ContactRecords.NAME;
import static io.relata.contacts.ContactRecords.PHONE_NO;

import io.relata.platform.change.RecordField;
import io.relata.platform.text.Folding;
import io.relata.platform.text.Shorten;
import io.relata.platform.text.SortKeys;
import io.relata.platform.text.SortKeys.Order;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the fields by which contacts are sorted and recognised in step with what they follow from. */
@Component
class DerivedKeys {

    /** Sorts after every real key: contacts without a city come last. */
    private static final byte[] LAST = {(byte) 0xff};

    private final SortKeys sortKeys;
    private final Phones phones;

    DerivedKeys(SortKeys sortKeys, Phones phones) {
        this.sortKeys = sortKeys;
        this.phones = phones;
    }

    void apply(Draft draft, @Nullable String defaultCountry) {
        if (moves(draft, NAME)) {
            name(draft);
        }
        if (moves(draft, CITY)) {
            var city = draft.get(CITY);
            draft.set(ContactRecords.SORT_CITY, city == null ? LAST : sortKeys.key(Order.ROOT, city));
        }
        if (moves(draft, EMAIL)) {
            var email = draft.get(EMAIL);
            draft.set(ContactRecords.SEARCH_EMAIL, email == null ? null : email.toUpperCase(Locale.ROOT));
            draft.set(ContactRecords.EMAIL_KEY, Reach.emailKey(email));
        }
        if (moves(draft, PHONE_NO) || moves(draft, MOBILE_PHONE_NO) || moves(draft, COUNTRY_REGION_CODE)) {
            var country = draft.get(COUNTRY_REGION_CODE);
            var region = country == null ? defaultCountry : country;
            draft.set(ContactRecords.PHONE_E164, phones.e164(draft.get(PHONE_NO), region));
            draft.set(ContactRecords.MOBILE_E164, phones.e164(draft.get(MOBILE_PHONE_NO), region));
        }
    }

    private void name(Draft draft) {
        var name = draft.get(NAME);
        draft.set(ContactRecords.NAME_KEY, key(name));
        draft.set(ContactRecords.SORT_ROOT, sortKeys.key(Order.ROOT, name));
        draft.set(ContactRecords.SORT_NB, sortKeys.key(Order.NB, name));
        draft.set(ContactRecords.SORT_FI, sortKeys.key(Order.FI, name));
    }

    /** Folds a name to the key by which the same name is found again; empty when nothing is left of it. */
    static String key(@Nullable String name) {
        return Shorten.to(ContactRecords.NAME_KEY.maxLength(), Folding.fold(name));
    }

    private static boolean moves(Draft draft, RecordField<?> field) {
        return draft.isNew() || draft.changes(field);
    }
}
