package io.relata.interactions;

import io.relata.platform.rest.FieldValues;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Say what happened with a document: {@code DocumentEvent.of("erp-4711", "sales-invoice", POSTED).numbered("I1")
 * .party("CUSTOMER", "10000")}.
 *
 * @param values by field name as in the REST interface; see {@link DocumentRecords#EVENT}
 * @since 0.1
 */
public record DocumentEvent(Map<String, @Nullable Object> values) {

    /** The kind of party that buys. */
    public static final String CUSTOMER = "CUSTOMER";
    /** The kind of party that sells. */
    public static final String VENDOR = "VENDOR";

    /** Keep the values from being changed from outside. */
    public DocumentEvent {
        values = new LinkedHashMap<>(values);
    }

    /**
     * Begin an event.
     *
     * @param eventId its own id: the same event always has the same one, so it is recorded once however often it is told
     * @param documentType the code of the document's type
     * @param moment what happened
     */
    public static DocumentEvent of(String eventId, String documentType, DocumentMoment moment) {
        return new DocumentEvent(Map.of())
                .with(DocumentRecords.EVENT_ID.name(), eventId)
                .with(DocumentRecords.DOCUMENT_TYPE.name(), documentType)
                .with(DocumentRecords.EVENT_MOMENT.name(), moment);
    }

    /** Set a value by its field's name. */
    public DocumentEvent with(String field, @Nullable Object value) {
        var more = new LinkedHashMap<>(values);
        more.put(field, FieldValues.show(value));
        return new DocumentEvent(more);
    }

    /** Name the program it comes from; events of one program have ids of their own. */
    public DocumentEvent from(String sourceSystem) {
        return with(DocumentRecords.SOURCE_SYSTEM.name(), sourceSystem);
    }

    /** Tell the document's number. */
    public DocumentEvent numbered(@Nullable String documentNo) {
        return with(DocumentRecords.DOCUMENT_NO.name(), documentNo);
    }

    /** Tell which archived version it was, and which document of that number. */
    public DocumentEvent version(@Nullable Integer versionNo, @Nullable Integer occurrence) {
        return with(DocumentRecords.VERSION_NO.name(), versionNo).with(DocumentRecords.OCCURRENCE.name(), occurrence);
    }

    /** Name the contact by its number; it comes before every other way to find it. */
    public DocumentEvent contact(@Nullable String contactNo) {
        return with(DocumentRecords.EVENT_CONTACT_NO.name(), contactNo);
    }

    /**
     * Name the account the document is with.
     *
     * @param kind {@link #CUSTOMER}, {@link #VENDOR}, or what else a program keeps accounts of
     * @param no the account's number
     */
    public DocumentEvent party(@Nullable String kind, @Nullable String no) {
        return with(DocumentRecords.PARTY_KIND.name(), kind).with(DocumentRecords.PARTY_NO.name(), no);
    }

    /** Name the contact by its e-mail address. */
    public DocumentEvent email(@Nullable String email) {
        return with(DocumentRecords.PARTY_EMAIL.name(), email);
    }

    /** Name the contact by its registration number. */
    public DocumentEvent registrationNumber(@Nullable String number) {
        return with(DocumentRecords.PARTY_REGISTRATION_NUMBER.name(), number);
    }

    /** Name the salesperson; the contact's own where none is named. */
    public DocumentEvent salesperson(@Nullable String code) {
        return with(DocumentRecords.EVENT_SALESPERSON.name(), code);
    }

    /** Describe it; the template's description where that is left out. */
    public DocumentEvent describedAs(@Nullable String description) {
        return with(DocumentRecords.EVENT_DESCRIPTION.name(), description);
    }

    /** Tell what it amounts to. */
    public DocumentEvent amounting(@Nullable BigDecimal amount, @Nullable String currencyCode) {
        return with(DocumentRecords.AMOUNT.name(), amount).with(DocumentRecords.CURRENCY.name(), currencyCode);
    }

    /**
     * Tell where the document is opened.
     *
     * @param link an address below the product's root ({@code documents/D00001}), or a whole one
     */
    public DocumentEvent linkedTo(@Nullable String link) {
        return with(DocumentRecords.DOCUMENT_LINK.name(), link);
    }

    /** Tell when it happened; now where that is left out. */
    public DocumentEvent at(@Nullable Instant occurredAt) {
        return with(DocumentRecords.OCCURRED_AT.name(), occurredAt);
    }

    /** Say whether the user wants it recorded; true unless said otherwise. */
    public DocumentEvent wanted(boolean wanted) {
        return with(DocumentRecords.WANTED.name(), wanted);
    }
}
