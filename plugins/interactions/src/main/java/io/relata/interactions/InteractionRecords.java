package io.relata.interactions;

import io.relata.contacts.CorrespondenceType;
import io.relata.platform.change.RecordField;
import io.relata.platform.change.RecordType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Name the kinds of record this plugin keeps, and their fields.
 *
 * @since 0.1
 */
public final class InteractionRecords {
    /** Counts up with every entry. */
    public static final RecordField<Long> ENTRY_NO =
            RecordField.number("entryNo").readOnly();
    /** The contact; blank once an independent contact or a company is gone. */
    public static final RecordField<UUID> CONTACT_ID =
            RecordField.reference("contactId").readOnly();
    /** The contact's number. */
    public static final RecordField<String> CONTACT_NO =
            RecordField.code("contactNo", 20).personal();
    /** The company the entry counts for: the contact itself, or the one its contact belongs to. */
    public static final RecordField<UUID> COMPANY_ID =
            RecordField.reference("companyId").readOnly();
    /** The number of the contact's company. */
    public static final RecordField<String> COMPANY_NO =
            RecordField.code("contactCompanyNo", 20).readOnly();
    /** The calendar date, in the zone of who recorded it. */
    public static final RecordField<LocalDate> DATE =
            RecordField.date("entryDate").readOnly();
    /** The time of day, {@code HH:mm}, in the zone of who recorded it. */
    public static final RecordField<String> TIME = RecordField.text("timeOfInteraction", 5);
    /** The moment; orders the timeline. */
    public static final RecordField<Instant> MOMENT =
            RecordField.instant("moment").derived();
    /** The kind of the template used. */
    public static final RecordField<InteractionKind> KIND = RecordField.choice("kind", InteractionKind.class);
    /** The template used. */
    public static final RecordField<String> TEMPLATE = RecordField.code("interactionTemplateCode", 10);
    /** The template's group. */
    public static final RecordField<String> GROUP =
            RecordField.code("interactionGroupCode", 10).readOnly();
    /** What it was about, in one line. */
    public static final RecordField<String> DESCRIPTION =
            RecordField.text("description", 100).personal();
    /** The subject of what was written; the description unless set. */
    public static final RecordField<String> SUBJECT =
            RecordField.text("subject", 100).personal();
    /** What was said or written. */
    public static final RecordField<String> TEXT =
            RecordField.longText("text", 100_000).personal();
    /** The direction. */
    public static final RecordField<InformationFlow> FLOW =
            RecordField.choice("informationFlow", InformationFlow.class);
    /** Who began it. */
    public static final RecordField<InitiatedBy> INITIATED_BY = RecordField.choice("initiatedBy", InitiatedBy.class);
    /** What it cost, in local currency. */
    public static final RecordField<BigDecimal> COST = RecordField.decimal("cost");
    /** How many minutes it took. */
    public static final RecordField<BigDecimal> DURATION = RecordField.decimal("duration");
    /** How it went. */
    public static final RecordField<Evaluation> EVALUATION = RecordField.choice("evaluation", Evaluation.class);
    /** Whether nobody was reached. */
    public static final RecordField<Boolean> ATTEMPT_FAILED = RecordField.flag("attemptFailed");
    /** The salesperson. */
    public static final RecordField<String> SALESPERSON = RecordField.code("salespersonCode", 20);
    /** The language it was in. */
    public static final RecordField<String> LANGUAGE = RecordField.code("interactionLanguageCode", 10);
    /** How it reached the contact. */
    public static final RecordField<CorrespondenceType> CORRESPONDENCE_TYPE =
            RecordField.choice("correspondenceType", CorrespondenceType.class);
    /** The telephone number or address used. */
    public static final RecordField<String> CONTACT_VIA =
            RecordField.text("contactVia", 80).personal();
    /** The user who recorded it. */
    public static final RecordField<String> USER =
            RecordField.text("userId", 80).readOnly();
    /** The full name of the user who recorded it, as it was then. */
    public static final RecordField<String> USER_NAME =
            RecordField.text("userName", 100).personal().readOnly();
    /** Whether it no longer counts. */
    public static final RecordField<Boolean> CANCELED =
            RecordField.flag("canceled").readOnly();
    /** Why it no longer counts. */
    public static final RecordField<String> CANCEL_REASON =
            RecordField.text("cancelReason", 250).readOnly();
    /** Whether it is kept to be finished later. */
    public static final RecordField<Boolean> POSTPONED =
            RecordField.flag("postponed").readOnly();
    /** How many files hang on it. */
    public static final RecordField<Integer> ATTACHMENTS =
            RecordField.integer("attachmentCount").derived();
    /** The number of the entry this one puts right. */
    public static final RecordField<Long> CORRECTS =
            RecordField.number("corrects").readOnly();
    /** The number of the entry that put this one right. */
    public static final RecordField<Long> CORRECTED_BY =
            RecordField.number("correctedBy").readOnly();
    /** Shared by the entries of what happened with several contacts at once. */
    public static final RecordField<UUID> OCCASION =
            RecordField.reference("occasion").readOnly();

    /** The alternative address that was in force. */
    public static final RecordField<String> ALTERNATIVE_ADDRESS =
            RecordField.code("contactAltAddressCode", 10).readOnly();
    /** The segment it was logged with. */
    public static final RecordField<String> SEGMENT_NO =
            RecordField.code("segmentNo", 20).readOnly();
    /** The logged segment it belongs to. */
    public static final RecordField<Long> LOGGED_SEGMENT =
            RecordField.number("loggedSegmentEntryNo").readOnly();

    /** The code of the type of the document it was recorded for. */
    public static final RecordField<String> DOCUMENT_TYPE =
            RecordField.text("documentType", 80).readOnly();
    /** What happened with that document. */
    public static final RecordField<DocumentMoment> DOCUMENT_MOMENT =
            RecordField.choice("documentMoment", DocumentMoment.class).readOnly();
    /** The number of that document. */
    public static final RecordField<String> DOCUMENT_NO =
            RecordField.text("documentNo", 40).readOnly();
    /** The archived version of that document. */
    public static final RecordField<Integer> VERSION_NO =
            RecordField.integer("versionNo").readOnly();
    /** Which document of that number it was. */
    public static final RecordField<Integer> OCCURRENCE =
            RecordField.integer("docNoOccurrence").readOnly();
    /** Where that document is opened. */
    public static final RecordField<String> DOCUMENT_LINK =
            RecordField.text("documentLink", 500).readOnly();
    /** The program that document comes from. */
    public static final RecordField<String> SOURCE_SYSTEM =
            RecordField.text("sourceSystem", 40).readOnly();

    /** An entry of the interaction log. */
    public static final RecordType INTERACTION = RecordType.of(
                    "interaction",
                    "p_interactions_entry",
                    Interactions.READ,
                    ENTRY_NO,
                    CONTACT_ID,
                    CONTACT_NO,
                    COMPANY_ID,
                    COMPANY_NO,
                    DATE,
                    TIME,
                    MOMENT,
                    KIND,
                    TEMPLATE,
                    GROUP,
                    DESCRIPTION,
                    SUBJECT,
                    TEXT,
                    FLOW,
                    INITIATED_BY,
                    COST,
                    DURATION,
                    EVALUATION,
                    ATTEMPT_FAILED,
                    SALESPERSON,
                    LANGUAGE,
                    CORRESPONDENCE_TYPE,
                    CONTACT_VIA,
                    USER,
                    USER_NAME,
                    CANCELED,
                    CANCEL_REASON,
                    POSTPONED,
                    ATTACHMENTS,
                    CORRECTS,
                    CORRECTED_BY,
                    OCCASION,
                    ALTERNATIVE_ADDRESS,
                    SEGMENT_NO,
                    LOGGED_SEGMENT,
                    DOCUMENT_TYPE,
                    DOCUMENT_MOMENT,
                    DOCUMENT_NO,
                    VERSION_NO,
                    OCCURRENCE,
                    DOCUMENT_LINK,
                    SOURCE_SYSTEM)
            .labelled("interactions.field.");

    /** The entry a file hangs on. */
    public static final RecordField<UUID> ATTACHED_TO =
            RecordField.reference("interactionId").readOnly();
    /** The file. */
    public static final RecordField<UUID> FILE = RecordField.reference("fileId").readOnly();
    /** The file's name. */
    public static final RecordField<String> FILE_NAME =
            RecordField.text("fileName", 255).readOnly();
    /** What the file says it is. */
    public static final RecordField<String> MEDIA_TYPE =
            RecordField.text("mediaType", 150).readOnly();
    /** The file's bytes. */
    public static final RecordField<Long> FILE_SIZE =
            RecordField.number("fileSize").readOnly();

    /** A file that hangs on an entry. */
    public static final RecordType ATTACHMENT = RecordType.of(
                    "interaction-attachment",
                    "p_interactions_attachment",
                    Interactions.READ,
                    ATTACHED_TO,
                    FILE,
                    FILE_NAME,
                    MEDIA_TYPE,
                    FILE_SIZE)
            .labelled("interactions.field.");

    /** The entry a comment is about. */
    public static final RecordField<UUID> COMMENTED_ON =
            RecordField.reference("interactionId").readOnly();
    /** The day a comment is about. */
    public static final RecordField<LocalDate> COMMENT_DATE = RecordField.date("date");
    /** A code of one's own for a comment. */
    public static final RecordField<String> COMMENT_CODE = RecordField.code("code", 10);
    /** The words of a comment. */
    public static final RecordField<String> COMMENT =
            RecordField.longText("comment", 2_000).personal();

    /** A comment on an entry. */
    public static final RecordType COMMENT_TYPE = RecordType.of(
                    "interaction-comment",
                    "p_interactions_comment",
                    Interactions.READ,
                    COMMENTED_ON,
                    COMMENT_DATE,
                    COMMENT_CODE,
                    COMMENT)
            .labelled("interactions.comment.");

    /** The template a language belongs to. */
    public static final RecordField<String> LANGUAGE_OF =
            RecordField.code("interactionTemplateCode", 10).readOnly();
    /** The language of a template's content; blank for the content of all other languages. */
    public static final RecordField<String> LANGUAGE_CODE = RecordField.code("languageCode", 10);
    /** What the content is called in that language. */
    public static final RecordField<String> LANGUAGE_DESCRIPTION = RecordField.text("description", 100);
    /** The file that is sent. */
    public static final RecordField<UUID> LANGUAGE_ATTACHMENT = RecordField.reference("attachment");
    /** The file the contact's data are merged into. */
    public static final RecordField<UUID> DOCUMENT_TEMPLATE = RecordField.reference("documentTemplate");
    /** The text of an e-mail the contact's data are merged into. */
    public static final RecordField<String> EMAIL_LAYOUT = RecordField.longText("emailLayout", 100_000);

    /** The content of a template in a language. */
    public static final RecordType TEMPLATE_LANGUAGE_TYPE = RecordType.of(
                    "interaction-template-language",
                    "p_interactions_template_language",
                    Interactions.READ,
                    LANGUAGE_OF,
                    LANGUAGE_CODE,
                    LANGUAGE_DESCRIPTION,
                    LANGUAGE_ATTACHMENT,
                    DOCUMENT_TEMPLATE,
                    EMAIL_LAYOUT)
            .labelled("interactions.templateLanguage.");

    private static final RecordField<String> CODE = RecordField.code("code", 10);
    private static final RecordField<String> CODE_DESCRIPTION = RecordField.text("description", 100);

    /** A group of templates. */
    public static final RecordType GROUP_TYPE = RecordType.of(
                    "interaction-group", "p_interactions_group", Interactions.READ, CODE, CODE_DESCRIPTION)
            .labelled("interactions.group.");

    /** The group of a template. */
    public static final RecordField<String> GROUP_OF_TEMPLATE = RecordField.code("interactionGroupCode", 10);

    /** The language of a template's content where it has none in the contact's. */
    public static final RecordField<String> DEFAULT_LANGUAGE = RecordField.code("languageCodeDefault", 10);
    /** How what is done with a template usually reaches a contact. */
    public static final RecordField<CorrespondenceType> DEFAULT_CORRESPONDENCE =
            RecordField.choice("correspondenceTypeDefault", CorrespondenceType.class);
    /** What happens with a template's content while an interaction is recorded. */
    public static final RecordField<WizardAction> WIZARD_ACTION =
            RecordField.choice("wizardAction", WizardAction.class);

    /** A template: what an interaction of its kind usually is. */
    public static final RecordType TEMPLATE_TYPE = RecordType.of(
                    "interaction-template",
                    "p_interactions_template",
                    Interactions.READ,
                    CODE,
                    CODE_DESCRIPTION,
                    GROUP_OF_TEMPLATE,
                    RecordField.choice("kind", InteractionKind.class),
                    RecordField.decimal("unitCost"),
                    RecordField.decimal("unitDuration"),
                    RecordField.choice("informationFlow", InformationFlow.class),
                    RecordField.choice("initiatedBy", InitiatedBy.class),
                    DEFAULT_CORRESPONDENCE,
                    DEFAULT_LANGUAGE,
                    RecordField.flag("ignoreContactCorresType"),
                    WIZARD_ACTION)
            .labelled("interactions.template.");

    private InteractionRecords() {}
}
