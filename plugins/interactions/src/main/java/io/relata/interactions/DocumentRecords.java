package io.relata.interactions;

import io.relata.platform.change.RecordField;
import io.relata.platform.change.RecordType;
import io.relata.setup.CodeTables;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Name the kinds of record that automatic recording keeps, and their fields.
 *
 * @since 0.1
 */
public final class DocumentRecords {
    private static final String LABELS = "interactions.documents.field.";

    /** The code of the type of a document. */
    public static final RecordField<String> DOCUMENT_TYPE = RecordField.text("documentType", 80);
    /** What happened with it. */
    public static final RecordField<DocumentMoment> EVENT_MOMENT = RecordField.choice("moment", DocumentMoment.class);

    /** The template of a rule. */
    public static final RecordField<String> RULE_TEMPLATE = RecordField.code("interactionTemplateCode", 10);
    /** Whether a rule is in force. */
    public static final RecordField<Boolean> ENABLED = RecordField.flag("enabled");
    /** Whether the user is asked. */
    public static final RecordField<Boolean> ASK_USER = RecordField.flag("askUser");

    /** What becomes of a moment of a type of document. */
    public static final RecordType RULE = RecordType.of(
                    "document-recording-rule",
                    "p_interactions_recording_rule",
                    CodeTables.READ,
                    DOCUMENT_TYPE,
                    EVENT_MOMENT,
                    RULE_TEMPLATE,
                    ENABLED,
                    ASK_USER)
            .labelled(LABELS);

    /** The event's own id. */
    public static final RecordField<String> EVENT_ID = RecordField.text("eventId", 100);
    /** The program it comes from. */
    public static final RecordField<String> SOURCE_SYSTEM = RecordField.text("sourceSystem", 40);
    /** The document's number. */
    public static final RecordField<String> DOCUMENT_NO = RecordField.text("documentNo", 40);
    /** The document's archived version. */
    public static final RecordField<Integer> VERSION_NO = RecordField.integer("versionNo");
    /** Which document of that number it was. */
    public static final RecordField<Integer> OCCURRENCE = RecordField.integer("docNoOccurrence");
    /** The number of the contact that is named. */
    public static final RecordField<String> EVENT_CONTACT_NO =
            RecordField.code("contactNo", 20).personal();
    /** What the account is an account of. */
    public static final RecordField<String> PARTY_KIND = RecordField.code("partyKind", 20);
    /** The account's number. */
    public static final RecordField<String> PARTY_NO = RecordField.code("partyNo", 40);
    /** The e-mail address of the contact. */
    public static final RecordField<String> PARTY_EMAIL =
            RecordField.text("email", 80).personal();
    /** The registration number of the contact. */
    public static final RecordField<String> PARTY_REGISTRATION_NUMBER = RecordField.text("registrationNumber", 20);
    /** The salesperson that is named. */
    public static final RecordField<String> EVENT_SALESPERSON = RecordField.code("salespersonCode", 20);
    /** What it is about. */
    public static final RecordField<String> EVENT_DESCRIPTION =
            RecordField.text("description", 100).personal();
    /** What the document amounts to. */
    public static final RecordField<BigDecimal> AMOUNT = RecordField.decimal("amount");
    /** The currency of the amount. */
    public static final RecordField<String> CURRENCY = RecordField.code("currencyCode", 10);
    /** Where the document is opened. */
    public static final RecordField<String> DOCUMENT_LINK = RecordField.text("documentLink", 500);
    /** When it happened. */
    public static final RecordField<Instant> OCCURRED_AT = RecordField.instant("occurredAt");
    /** Whether the user wants it recorded. */
    public static final RecordField<Boolean> WANTED = RecordField.flag("logInteraction");
    /** Who did it, by sign-in name. */
    public static final RecordField<String> ACTOR =
            RecordField.text("userId", 80).readOnly();
    /** Who did it, by full name. */
    public static final RecordField<String> ACTOR_NAME =
            RecordField.text("userName", 100).personal().readOnly();
    /** The calendar date on which it happened for whoever did it. */
    public static final RecordField<LocalDate> EVENT_DATE =
            RecordField.date("eventDate").readOnly();
    /** The time of day, {@code HH:mm}, for whoever did it. */
    public static final RecordField<String> EVENT_TIME =
            RecordField.text("eventTime", 5).readOnly();
    /** What became of it. */
    public static final RecordField<RecordingStatus> STATUS =
            RecordField.choice("status", RecordingStatus.class).readOnly();
    /** Why it was skipped. */
    public static final RecordField<SkipReason> REASON =
            RecordField.choice("reason", SkipReason.class).readOnly();
    /** The kind of problem it failed with. */
    public static final RecordField<String> PROBLEM_CODE =
            RecordField.text("problemCode", 20).readOnly();
    /** The message key of the problem it failed with. */
    public static final RecordField<String> PROBLEM_KEY =
            RecordField.text("problemKey", 150).readOnly();
    /** What the placeholders of the problem's text stand for. */
    public static final RecordField<String> PROBLEM_ARGUMENTS =
            RecordField.longText("problemArguments", 2_000).readOnly();
    /** The number of the interaction it became. */
    public static final RecordField<Long> EVENT_ENTRY_NO =
            RecordField.number("entryNo").readOnly();
    /** How often it was tried. */
    public static final RecordField<Integer> ATTEMPTS =
            RecordField.integer("attempts").readOnly();
    /** When it is tried again by itself. */
    public static final RecordField<Instant> NEXT_ATTEMPT =
            RecordField.instant("nextAttempt").derived();

    /** An event in the log of document events. */
    public static final RecordType EVENT = RecordType.of(
                    "document-event",
                    "p_interactions_document_event",
                    Interactions.READ,
                    EVENT_ID,
                    SOURCE_SYSTEM,
                    DOCUMENT_TYPE,
                    EVENT_MOMENT,
                    DOCUMENT_NO,
                    VERSION_NO,
                    OCCURRENCE,
                    EVENT_CONTACT_NO,
                    PARTY_KIND,
                    PARTY_NO,
                    PARTY_EMAIL,
                    PARTY_REGISTRATION_NUMBER,
                    EVENT_SALESPERSON,
                    EVENT_DESCRIPTION,
                    AMOUNT,
                    CURRENCY,
                    DOCUMENT_LINK,
                    OCCURRED_AT,
                    WANTED,
                    ACTOR,
                    ACTOR_NAME,
                    EVENT_DATE,
                    EVENT_TIME,
                    STATUS,
                    REASON,
                    PROBLEM_CODE,
                    PROBLEM_KEY,
                    PROBLEM_ARGUMENTS,
                    EVENT_ENTRY_NO,
                    ATTEMPTS,
                    NEXT_ATTEMPT)
            .labelled(LABELS);

    /** The contact an account belongs to. */
    public static final RecordField<UUID> ACCOUNT_CONTACT =
            RecordField.reference("contactId").readOnly();

    /** The link of a contact with its account in another program. */
    public static final RecordType ACCOUNT = RecordType.of(
                    "party-account",
                    "p_interactions_party_account",
                    Interactions.READ,
                    PARTY_KIND,
                    PARTY_NO,
                    ACCOUNT_CONTACT)
            .labelled(LABELS);

    private DocumentRecords() {}
}
