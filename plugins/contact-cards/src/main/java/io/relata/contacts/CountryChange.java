package io.relata.contacts;

import io.relata.platform.change.RecordField;
import java.util.List;

/** Clears the part of an address that only makes sense in the country it was in. */
final class CountryChange {

    private static final List<RecordField<String>> PLACE =
            List.of(ContactRecords.POST_CODE, ContactRecords.CITY, ContactRecords.COUNTY);

    private CountryChange() {}

    /** Leaves a place alone that comes with the new country, or that stood there before any country did. */
    static void apply(Draft draft) {
        var country = ContactRecords.COUNTRY_REGION_CODE;
        if (draft.asks(country) && draft.changes(country) && draft.before(country) != null) {
            PLACE.forEach(field -> draft.setUnlessAsked(field, null));
        }
    }
}
