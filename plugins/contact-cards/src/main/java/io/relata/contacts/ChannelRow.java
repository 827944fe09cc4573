package io.relata.contacts;

import static java.util.Objects.requireNonNull;

import io.relata.platform.change.RecordType;
import java.util.UUID;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Holds a phone number, e-mail address or web address as it is in the database. */
record ChannelRow(
        UUID id,
        long version,
        UUID contact,
        ChannelMedium medium,
        ChannelKind kind,
        String value,
        String key,
        int place,
        @Nullable String note) {

    static ChannelRow of(Record row) {
        return new ChannelRow(
                row.get(RecordType.ID),
                row.get(RecordType.VERSION),
                row.get(ChannelRecords.CONTACT_ID.column()),
                requireNonNull(row.get(ChannelRecords.MEDIUM.column())),
                requireNonNull(row.get(ChannelRecords.KIND.column())),
                requireNonNull(row.get(ChannelRecords.VALUE.column())),
                requireNonNull(row.get(ChannelRecords.KEY.column())),
                row.get(Place.FIELD.column()),
                row.get(ChannelRecords.NOTE.column()));
    }

    boolean is(ChannelMedium other, String otherKey) {
        return medium == other && key.equals(otherKey);
    }

    /** Shows it with the value the contact's field has for it, if one has. */
    Channel shown(@Nullable String field, String fieldValue) {
        return new Channel(
                id.toString(), version, medium, kind, fieldValue, note, ChannelList.isPreferred(field), field);
    }
}
