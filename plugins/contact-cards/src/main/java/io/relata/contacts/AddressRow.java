package io.relata.contacts;

import static io.relata.contacts.AlternativeAddressRecords.ADDRESS;
import static io.relata.contacts.AlternativeAddressRecords.CODE;
import static io.relata.contacts.AlternativeAddressRecords.CONTACT_ID;
import static io.relata.contacts.AlternativeAddressRecords.KIND;

import io.relata.platform.change.RecordType;
import io.relata.platform.change.Values;
import io.relata.platform.rest.FieldValues;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Holds an alternative address as it is in the database. */
record AddressRow(UUID id, long version, String code, AddressKind kind, int place, Values values) {

    static AddressRow of(Record row) {
        return new AddressRow(
                row.get(RecordType.ID),
                row.get(RecordType.VERSION),
                row.get(CODE.column()),
                Objects.requireNonNullElse(row.get(KIND.column()), AddressKind.OTHER),
                Objects.requireNonNullElse(row.get(Place.FIELD.column()), 0),
                Values.of(row, ADDRESS.fields()));
    }

    /**
     * Shows it.
     *
     * @param standing its place among those of the contact, from 1
     * @param preferred whether it is the first of its kind
     */
    AlternativeAddress shown(int standing, boolean preferred) {
        var shown = new LinkedHashMap<String, @Nullable Object>();
        values.asMap().forEach((field, value) -> {
            if (field != CONTACT_ID) {
                shown.put(field.name(), FieldValues.show(value));
            }
        });
        shown.put(KIND.name(), FieldValues.show(kind));
        shown.put(Place.FIELD.name(), standing);
        shown.put(AddressStanding.PREFERRED.name(), preferred);
        return new AlternativeAddress(code, kind, preferred, version, shown);
    }
}
