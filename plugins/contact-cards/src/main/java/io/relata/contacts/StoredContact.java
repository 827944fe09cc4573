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

    /** The columns {@link #facts(Record)} needs. */
    static final List<Field<?>> FACTS = List.of(
            RecordType.ID,
            RecordType.VERSION,
            ContactRecords.NO.column(),
            ContactRecords.TYPE.column(),
            ContactRecords.NAME.column(),
            ContactRecords.COMPANY_ID.column(),
            ContactRecords.COMPANY_NO.column(),
            ContactRecords.COMPANY_NAME.column(),
            ContactRecords.JOB_TITLE.column(),
            ContactRecords.CITY.column(),
            ContactRecords.PHONE_NO.column(),
            ContactRecords.MOBILE_PHONE_NO.column(),
            ContactRecords.EMAIL.column(),
            ContactRecords.LANGUAGE_CODE.column(),
            ContactRecords.SALESPERSON_CODE.column(),
            ContactRecords.PRIVACY_BLOCKED.column());

    static StoredContact of(Record row) {
        var values = Values.none();
        for (RecordField<?> field : ContactRecords.CONTACT.fields()) {
            copy(row, field, values);
        }
        return new StoredContact(
                row.get(RecordType.ID),
                row.get(RecordType.VERSION),
                row.get(RecordType.CREATED_AT),
                row.get(RecordType.CREATED_BY),
                row.get(RecordType.MODIFIED_AT),
                row.get(RecordType.MODIFIED_BY),
                values);
    }

    ContactFacts facts() {
        var type = need(ContactRecords.TYPE);
        return new ContactFacts(
                id,
                version,
                need(ContactRecords.NO),
                type,
                need(ContactRecords.NAME),
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

    private <T> T need(RecordField<T> field) {
        return Objects.requireNonNull(values.get(field));
    }

    private static <T> void copy(Record row, RecordField<T> field, Values values) {
        values.with(field, row.get(field.column()));
    }

    static ContactFacts facts(Record row) {
        var type = row.get(ContactRecords.TYPE.column());
        var id = row.get(RecordType.ID);
        return new ContactFacts(
                id,
                row.get(RecordType.VERSION),
                row.get(ContactRecords.NO.column()),
                type,
                row.get(ContactRecords.NAME.column()),
                type == ContactType.COMPANY ? id : row.get(ContactRecords.COMPANY_ID.column()),
                row.get(ContactRecords.COMPANY_NO.column()),
                row.get(ContactRecords.COMPANY_NAME.column()),
                row.get(ContactRecords.JOB_TITLE.column()),
                row.get(ContactRecords.CITY.column()),
                row.get(ContactRecords.PHONE_NO.column()),
                row.get(ContactRecords.MOBILE_PHONE_NO.column()),
                row.get(ContactRecords.EMAIL.column()),
                row.get(ContactRecords.LANGUAGE_CODE.column()),
                row.get(ContactRecords.SALESPERSON_CODE.column()),
                Boolean.TRUE.equals(row.get(ContactRecords.PRIVACY_BLOCKED.column())));
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
        shown.put("lastModified", modifiedAt);
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
