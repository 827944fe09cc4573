package io.relata.contacts;

import io.relata.platform.change.RecordField;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells whether a contact has an address already that somebody wants to add. */
final class KnownAddress {

    private static final List<String> POSTAL = Stream.of(
                    ContactRecords.ADDRESS,
                    ContactRecords.ADDRESS_2,
                    ContactRecords.POST_CODE,
                    ContactRecords.CITY,
                    ContactRecords.COUNTY,
                    ContactRecords.COUNTRY_REGION_CODE)
            .map(RecordField::name)
            .toList();

    private KnownAddress() {}

    /** One that is for nothing in particular may be the contact's own; another one is known only as one of its kind. */
    static boolean isKnown(AddressDraft asked, StoredContact contact, List<AddressRow> rows) {
        return asked.kind() == AddressKind.OTHER && says(contact.shown(), asked.values())
                || rows.stream()
                        .filter(row -> row.kind() == asked.kind())
                        .anyMatch(row -> says(row.shown(1, false).values(), asked.values()));
    }

    /** The place must be the same, and whatever else is asked for must be there. */
    private static boolean says(Map<String, @Nullable Object> there, Map<String, String> asked) {
        var place = POSTAL.stream().allMatch(field -> same(there.get(field), asked.get(field)));
        return place
                && asked.entrySet().stream()
                        .filter(each -> !each.getKey().equals(AlternativeAddressRecords.CODE.name()))
                        .allMatch(each -> same(there.get(each.getKey()), each.getValue()));
    }

    private static boolean same(@Nullable Object one, @Nullable Object other) {
        return Objects.toString(one, "").equalsIgnoreCase(Objects.toString(other, ""));
    }
}
