package io.relata.contacts;

import io.relata.platform.change.RecordField;
import io.relata.platform.change.RecordType;
import io.relata.platform.change.Values;
import io.relata.platform.rest.FieldValues;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Holds a contact as it is in the database. */
record StoredContact(
        UUID id,
        long version,
        Instant createdAt,
        String createdBy,
        Instant modifiedAt,
        String modifiedBy,
        Values values) {

    private static final List<RecordField<?>> GIST = List.of(
            ContactRecords.NO,
            ContactRecords.TYPE,
            ContactRecords.NAME,
            ContactRecords.COMPANY_ID,
            ContactRecords.COMPANY_NO,
            ContactRecords.COMPANY_NAME,
            ContactRecords.JOB_TITLE,
            ContactRecords.CITY,
            ContactRecords.PHONE_NO,
            ContactRecords.MOBILE_PHONE_NO,
            ContactRecords.EMAIL,
            ContactRecords.LANGUAGE_CODE,
            ContactRecords.SALESPERSON_CODE,
            ContactRecords.PRIVACY_BLOCKED);

    /** The columns {@link #facts(Record)} needs. */
    static final List<Field<?>> FACTS = Stream.<Field<?>>concat(
                    Stream.of(RecordType.ID, RecordType.VERSION), GIST.stream().map(RecordField::column))
            .toList();

    static StoredContact of(Record row) {
        return new StoredContact(
                row.get(RecordType.ID),
                row.get(RecordType.VERSION),
                row.get(RecordType.CREATED_AT),
                row.get(RecordType.CREATED_BY),
                row.get(RecordType.MODIFIED_AT),
                row.get(RecordType.MODIFIED_BY),
                Values.of(row, ContactRecords.CONTACT.fields()));
    }

    static ContactFacts facts(Record row) {
        return facts(row.get(RecordType.ID), row.get(RecordType.VERSION), Values.of(row, GIST));
    }

    ContactFacts facts() {
        return facts(id, version, values);
    }

    private static ContactFacts facts(UUID id, long version, Values values) {
        var type = need(values, ContactRecords.TYPE);
        return new ContactFacts(
                id,
                version,
                need(values, ContactRecords.NO),
                type,
                need(values, ContactRecords.NAME),
                type == ContactType.COMPANY ? id : values.get(ContactRecords.COMPANY_ID),
                values.get(ContactRecords.COMPANY_NO),
                values.get(ContactRecords.COMPANY_NAME),
                values.get(ContactRecords.JOB_TITLE),
                values.get(ContactRecords.CITY),
                values.get(ContactRecords.PHONE_NO),
                values.get(ContactRecords.MOBILE_PHONE_NO),
                values.get(ContactRecords.EMAIL),
                values.get(ContactRecords.LANGUAGE_CODE),
                values.get(ContactRecords.SALESPERSON_CODE),
                Boolean.TRUE.equals(values.get(ContactRecords.PRIVACY_BLOCKED)));
    }

    private static <T> T need(Values values, RecordField<T> field) {
        return Objects.requireNonNull(values.get(field));
    }

    /** Shows every field by its name, as programs and pages see it. */
    Map<String, @Nullable Object> shown() {
        var shown = new LinkedHashMap<String, @Nullable Object>();
        values.asMap().forEach((field, value) -> {
            if (!isInner(field)) {
                shown.put(field.name(), FieldValues.show(value));
            }
        });
        shown.put("createdAt", createdAt);
        shown.put("createdBy", createdBy);
        shown.put("lastDateModified", modifiedAt);
        shown.put("lastModifiedBy", modifiedBy);
        return shown;
    }

    private static boolean isInner(RecordField<?> field) {
        return field.type() == byte[].class
                || field == ContactRecords.ASSIGNMENT
                || field == ContactRecords.NAME_KEY
                || field == ContactRecords.EMAIL_KEY
                || field == ContactRecords.PHONE_E164
                || field == ContactRecords.MOBILE_E164;
    }
}
