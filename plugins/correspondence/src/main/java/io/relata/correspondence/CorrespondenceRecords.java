package io.relata.correspondence;

import io.relata.contacts.CorrespondenceType;
import io.relata.platform.change.RecordField;
import io.relata.platform.change.RecordType;
import io.relata.setup.CodeTables;
import java.time.Instant;
import java.util.UUID;

/**
 * Name the kinds of record this plugin keeps, and their fields. How far an e-mail is does not stand in the history: taking
 * back what was recorded must not send it again.
 *
 * @since 0.1
 */
public final class CorrespondenceRecords {
    /** Counts the mailings. */
    public static final RecordField<Long> MAILING_NO =
            RecordField.number("mailingNo").readOnly();
    /** What a mailing is about. */
    public static final RecordField<String> DESCRIPTION = RecordField.text("description", 100);
    /** The segment a mailing was logged from. */
    public static final RecordField<String> SEGMENT_NO =
            RecordField.code("segmentNo", 20).readOnly();
    /** The number of the logged segment. */
    public static final RecordField<Long> LOGGED_SEGMENT =
            RecordField.number("loggedSegmentEntryNo").readOnly();
    /** How far a mailing is. */
    public static final RecordField<MailingState> MAILING_STATE =
            RecordField.choice("mailingState", MailingState.class).derived();
    /** Why something does not go on or was not taken. */
    public static final RecordField<String> REASON =
            RecordField.text("reason", 500).derived();

    /** What was written to the contacts of a segment. */
    public static final RecordType MAILING = RecordType.of(
                    "mailing",
                    "p_correspondence_mailing",
                    Emails.READ,
                    MAILING_NO,
                    DESCRIPTION,
                    SEGMENT_NO,
                    LOGGED_SEGMENT,
                    MAILING_STATE,
                    REASON)
            .labelled("correspondence.field.");

    /** The mailing of a text, an e-mail or a letter. */
    public static final RecordField<UUID> MAILING_ID =
            RecordField.reference("mailingId").readOnly();
    /** The interaction template. */
    public static final RecordField<String> TEMPLATE = RecordField.code("interactionTemplateCode", 10);
    /** The language. */
    public static final RecordField<String> LANGUAGE = RecordField.code("languageCode", 10);
    /** The subject; merged where it is that of an e-mail or a letter. */
    public static final RecordField<String> SUBJECT =
            RecordField.text("subject", 250).personal();
    /** The body of a text. */
    public static final RecordField<String> TEXT_BODY = RecordField.longText("textBody", 100_000);
    /** The document the contacts' data are merged into. */
    public static final RecordField<UUID> DOCUMENT = RecordField.reference("document");

    /** What a mailing says in a language: kept as it was when the segment was logged. */
    public static final RecordType MAILING_TEXT = RecordType.of(
                    "mailing-text",
                    "p_correspondence_text",
                    Emails.READ,
                    MAILING_ID,
                    TEMPLATE,
                    LANGUAGE,
                    SUBJECT,
                    TEXT_BODY,
                    DOCUMENT)
            .labelled("correspondence.field.");

    /** Counts the e-mails and letters. */
    public static final RecordField<Long> DELIVERY_NO =
            RecordField.number("deliveryNo").readOnly();
    /** The contact. */
    public static final RecordField<UUID> CONTACT_ID =
            RecordField.reference("contactId").readOnly();
    /** The contact's number. */
    public static final RecordField<String> CONTACT_NO =
            RecordField.code("contactNo", 20).personal().readOnly();
    /** By which way. */
    public static final RecordField<CorrespondenceType> TYPE =
            RecordField.choice("correspondenceType", CorrespondenceType.class);
    /** How far it is. */
    public static final RecordField<DeliveryState> STATE =
            RecordField.choice("deliveryState", DeliveryState.class).derived();
    /** Where an e-mail goes. */
    public static final RecordField<String> ADDRESS =
            RecordField.text("address", 250).personal();
    /** The merged text. */
    public static final RecordField<String> BODY =
            RecordField.longText("body", 100_000).personal().derived();
    /** The salesperson. */
    public static final RecordField<String> SALESPERSON = RecordField.code("salespersonCode", 20);
    /** The interaction it is recorded as. */
    public static final RecordField<Long> INTERACTION =
            RecordField.number("interactionEntryNo").readOnly();
    /** The ids of files that were added. */
    public static final RecordField<String> FILES =
            RecordField.text("files", 800).readOnly();
    /** What an e-mail is known by to mail programs; the same however often it is tried. */
    public static final RecordField<String> MESSAGE_ID =
            RecordField.text("messageId", 200).derived();
    /** The document event an e-mail stands for: told when it is sent, in the place of an interaction of its own. */
    public static final RecordField<String> DOCUMENT_EVENT =
            RecordField.longText("documentEvent", 4_000).personal().readOnly();
    /** How often it was tried. */
    public static final RecordField<Integer> ATTEMPTS =
            RecordField.integer("attempts").derived();
    /** Since when it is being handed over. */
    public static final RecordField<Instant> SENDING_SINCE =
            RecordField.instant("sendingSince").derived();
    /** When the server took it. */
    public static final RecordField<Instant> SENT_AT =
            RecordField.instant("sentAt").derived();

    /** An e-mail or a letter to one contact. */
    public static final RecordType DELIVERY = RecordType.of(
                    "delivery",
                    "p_correspondence_delivery",
                    Emails.READ,
                    DELIVERY_NO,
                    MAILING_ID,
                    CONTACT_ID,
                    CONTACT_NO,
                    TYPE,
                    STATE,
                    ADDRESS,
                    SUBJECT,
                    BODY,
                    TEMPLATE,
                    LANGUAGE,
                    SALESPERSON,
                    INTERACTION,
                    FILES,
                    MESSAGE_ID,
                    REASON,
                    ATTEMPTS,
                    SENDING_SINCE,
                    SENT_AT,
                    DOCUMENT_EVENT)
            .labelled("correspondence.field.");

    /** The file that holds the key a secret is sealed with. */
    public static final RecordField<UUID> KEY_FILE =
            RecordField.reference("keyFile").readOnly();
    /** A sealed secret. */
    public static final RecordField<byte[]> SEALED = RecordField.bytes("sealed", 2_000);

    /** The sealed password of the mail server. */
    public static final RecordType SECRET = RecordType.of(
                    "mail-password", "p_correspondence_password", CodeTables.WRITE, KEY_FILE, SEALED)
            .labelled("correspondence.field.");

    private CorrespondenceRecords() {}
}
