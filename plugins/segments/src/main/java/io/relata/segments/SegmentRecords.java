package io.relata.segments;

import io.relata.contacts.CorrespondenceType;
import io.relata.interactions.Evaluation;
import io.relata.interactions.InformationFlow;
import io.relata.interactions.InitiatedBy;
import io.relata.platform.change.RecordField;
import io.relata.platform.change.RecordType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/**
 * Name the kinds of record this plugin keeps, and their fields.
 *
 * @since 0.1
 */
public final class SegmentRecords {
    /** The segment's number. */
    public static final RecordField<String> NO = RecordField.code("no", 20);
    /** What it is about, in one line. */
    public static final RecordField<String> DESCRIPTION = RecordField.text("description", 100);
    /** The salesperson. */
    public static final RecordField<String> SALESPERSON = RecordField.code("salespersonCode", 20);
    /** The calendar date of the interactions. */
    public static final RecordField<LocalDate> DATE = RecordField.date("date");
    /** The interaction template. */
    public static final RecordField<String> TEMPLATE = RecordField.code("interactionTemplateCode", 10);
    /** The template's group. */
    public static final RecordField<String> GROUP =
            RecordField.code("interactionGroupCode", 10).readOnly();
    /** The language of lines whose contact's language has no content of its own. */
    public static final RecordField<String> LANGUAGE_DEFAULT = RecordField.code("languageCodeDefault", 10);
    /** The subject of what is written. */
    public static final RecordField<String> SUBJECT_DEFAULT = RecordField.text("subjectDefault", 100);
    /** How contacts are written to whose own wish does not matter. */
    public static final RecordField<CorrespondenceType> CORRESPONDENCE_DEFAULT =
            RecordField.choice("correspondenceTypeDefault", CorrespondenceType.class);
    /** Whether it does not matter how the contact wishes to be written to. */
    public static final RecordField<Boolean> IGNORE_CONTACT_CORRESPONDENCE =
            RecordField.flag("ignoreContactCorresType");
    /** The direction. */
    public static final RecordField<InformationFlow> FLOW =
            RecordField.choice("informationFlow", InformationFlow.class);
    /** Who begins it. */
    public static final RecordField<InitiatedBy> INITIATED_BY = RecordField.choice("initiatedBy", InitiatedBy.class);
    /** What one interaction costs, in local currency. */
    public static final RecordField<BigDecimal> UNIT_COST = RecordField.decimal("unitCost");
    /** How many minutes one interaction takes. */
    public static final RecordField<BigDecimal> UNIT_DURATION = RecordField.decimal("unitDuration");
    /** The series the number comes from. */
    public static final RecordField<String> NO_SERIES =
            RecordField.code("noSeries", 20).readOnly();
    /** Whether it was logged: it is no segment any more then, but what a logged segment can be used again from. */
    public static final RecordField<Boolean> LOGGED = RecordField.flag("logged").readOnly();

    /** A segment. */
    public static final RecordType SEGMENT = RecordType.of(
                    "segment",
                    "p_segments_segment",
                    Segments.READ,
                    NO,
                    DESCRIPTION,
                    SALESPERSON,
                    DATE,
                    TEMPLATE,
                    GROUP,
                    LANGUAGE_DEFAULT,
                    SUBJECT_DEFAULT,
                    CORRESPONDENCE_DEFAULT,
                    IGNORE_CONTACT_CORRESPONDENCE,
                    FLOW,
                    INITIATED_BY,
                    UNIT_COST,
                    UNIT_DURATION,
                    NO_SERIES,
                    LOGGED)
            .labelled("segments.field.");

    /** The segment of a line, a step or a content. */
    public static final RecordField<UUID> SEGMENT_ID =
            RecordField.reference("segmentId").readOnly();
    /** Counts the lines of a segment. */
    public static final RecordField<Integer> LINE_NO =
            RecordField.integer("lineNo").readOnly();
    /** The contact. */
    public static final RecordField<UUID> CONTACT_ID =
            RecordField.reference("contactId").readOnly();
    /** The contact's number. */
    public static final RecordField<String> CONTACT_NO =
            RecordField.code("contactNo", 20).personal();
    /** The contact's company: itself, or the one it belongs to. */
    public static final RecordField<UUID> COMPANY_ID =
            RecordField.reference("companyId").readOnly();
    /** The number of the contact's company. */
    public static final RecordField<String> COMPANY_NO =
            RecordField.code("contactCompanyNo", 20).readOnly();
    /** The alternative address in force on the line's date. */
    public static final RecordField<String> ALTERNATIVE_ADDRESS = RecordField.code("contactAltAddressCode", 10);
    /** The language. */
    public static final RecordField<String> LANGUAGE = RecordField.code("languageCode", 10);
    /** The subject of what is written. */
    public static final RecordField<String> SUBJECT = RecordField.text("subject", 100);
    /** How the contact is written to. */
    public static final RecordField<CorrespondenceType> CORRESPONDENCE_TYPE =
            RecordField.choice("correspondenceType", CorrespondenceType.class);
    /** What it costs, in local currency. */
    public static final RecordField<BigDecimal> COST = RecordField.decimal("cost");
    /** How many minutes it takes. */
    public static final RecordField<BigDecimal> DURATION = RecordField.decimal("duration");
    /** How it went. */
    public static final RecordField<Evaluation> EVALUATION = RecordField.choice("evaluation", Evaluation.class);
    /** The time of day, {@code HH:mm}. */
    public static final RecordField<String> TIME = RecordField.text("timeOfInteraction", 5);
    /** Whether nobody was reached. */
    public static final RecordField<Boolean> ATTEMPT_FAILED = RecordField.flag("attemptFailed");
    /** The telephone number or address used. */
    public static final RecordField<String> CONTACT_VIA =
            RecordField.text("contactVia", 80).personal();
    /** The line's own file; where there is none, that of the segment counts. */
    public static final RecordField<UUID> FILE = RecordField.reference("attachmentId");
    /** The step that brought the line. */
    public static final RecordField<Integer> ADDED_BY =
            RecordField.integer("addedBy").readOnly();
    /** The step that took the line away, or null. */
    public static final RecordField<Integer> REMOVED_BY =
            RecordField.integer("removedBy").readOnly();

    /** A line of a segment: what is about to happen with one contact. */
    public static final RecordType LINE = RecordType.of(
                    "segment-line",
                    "p_segments_line",
                    Segments.READ,
                    SEGMENT_ID,
                    LINE_NO,
                    CONTACT_ID,
                    CONTACT_NO,
                    COMPANY_ID,
                    COMPANY_NO,
                    ALTERNATIVE_ADDRESS,
                    TEMPLATE,
                    GROUP,
                    DESCRIPTION,
                    SUBJECT,
                    LANGUAGE,
                    SALESPERSON,
                    CORRESPONDENCE_TYPE,
                    DATE,
                    TIME,
                    FLOW,
                    INITIATED_BY,
                    COST,
                    DURATION,
                    EVALUATION,
                    ATTEMPT_FAILED,
                    CONTACT_VIA,
                    FILE,
                    ADDED_BY,
                    REMOVED_BY)
            .labelled("segments.field.");

    /** Counts the steps of a segment. */
    public static final RecordField<Integer> STEP_NO = RecordField.integer("stepNo");
    /** What was done. */
    public static final RecordField<SegmentAction> ACTION = RecordField.choice("action", SegmentAction.class);
    /** Which contacts, as {@link ContactCriteria#text()}; null where contacts are named. */
    public static final RecordField<String> CRITERIA = RecordField.text("criteria", 4000);
    /** The numbers of the contacts, separated by commas; null where they are chosen by criteria. */
    public static final RecordField<String> CONTACTS =
            RecordField.text("contacts", 25_000).personal();
    /** The logged segment whose contacts were added, or null. */
    public static final RecordField<Long> FROM_LOGGED = RecordField.number("fromLoggedSegment");
    /** Whether contacts were added that were there already. */
    public static final RecordField<Boolean> ALLOW_EXISTING = RecordField.flag("allowExistingContacts");
    /** Whether everybody in the company was added too. */
    public static final RecordField<Boolean> EXPAND_COMPANIES = RecordField.flag("expandCompanies");
    /** Whether the company of each person was added too. */
    public static final RecordField<Boolean> ALLOW_RELATED = RecordField.flag("allowRelatedCompanies");
    /** Whether contacts were added that are to be left out of segments. */
    public static final RecordField<Boolean> IGNORE_EXCLUSION = RecordField.flag("ignoreExclusion");
    /** Whether a contact that fits stands for its whole company. */
    public static final RecordField<Boolean> ENTIRE_COMPANIES = RecordField.flag("entireCompanies");

    /** The field of each thing a step does besides. */
    public static final Map<Selection.Option, RecordField<Boolean>> OPTIONS = options();

    private static Map<Selection.Option, RecordField<Boolean>> options() {
        var options = new EnumMap<Selection.Option, RecordField<Boolean>>(Selection.Option.class);
        options.put(Selection.Option.ALLOW_EXISTING, ALLOW_EXISTING);
        options.put(Selection.Option.EXPAND_COMPANIES, EXPAND_COMPANIES);
        options.put(Selection.Option.ALLOW_RELATED, ALLOW_RELATED);
        options.put(Selection.Option.IGNORE_EXCLUSION, IGNORE_EXCLUSION);
        options.put(Selection.Option.ENTIRE_COMPANIES, ENTIRE_COMPANIES);
        return Collections.unmodifiableMap(options);
    }

    /** A step by which a segment was built. */
    public static final RecordType STEP = RecordType.of(
                    "segment-step",
                    "p_segments_step",
                    Segments.READ,
                    SEGMENT_ID,
                    STEP_NO,
                    ACTION,
                    CRITERIA,
                    CONTACTS,
                    FROM_LOGGED,
                    ALLOW_EXISTING,
                    EXPAND_COMPANIES,
                    ALLOW_RELATED,
                    IGNORE_EXCLUSION,
                    ENTIRE_COMPANIES)
            .labelled("segments.field.");

    /** The language of a content. */
    public static final RecordField<String> CONTENT_LANGUAGE = RecordField.code("languageCode", 10);

    /** What a segment's contacts get in one language. */
    public static final RecordType CONTENT = RecordType.of(
                    "segment-content",
                    "p_segments_content",
                    Segments.READ,
                    SEGMENT_ID,
                    CONTENT_LANGUAGE,
                    DESCRIPTION,
                    SUBJECT,
                    FILE)
            .labelled("segments.field.");

    /** The code of saved criteria. */
    public static final RecordField<String> CODE = RecordField.code("code", 10);
    /** The user who saved them. */
    public static final RecordField<String> USER =
            RecordField.text("userId", 80).readOnly();

    /** Criteria that were saved to build further segments by. */
    public static final RecordType SAVED = RecordType.of(
                    "saved-segment-criteria", "p_segments_saved", Segments.READ, CODE, DESCRIPTION, USER)
            .labelled("segments.field.");

    /** The saved criteria a step belongs to. */
    public static final RecordField<UUID> SAVED_ID =
            RecordField.reference("savedId").readOnly();

    /** A step of saved criteria. */
    public static final RecordType SAVED_STEP = RecordType.of(
                    "saved-segment-step",
                    "p_segments_saved_step",
                    Segments.READ,
                    SAVED_ID,
                    STEP_NO,
                    ACTION,
                    CRITERIA,
                    CONTACTS,
                    FROM_LOGGED,
                    ALLOW_EXISTING,
                    EXPAND_COMPANIES,
                    ALLOW_RELATED,
                    IGNORE_EXCLUSION,
                    ENTIRE_COMPANIES)
            .labelled("segments.field.");

    /** Counts up with every logged segment. */
    public static final RecordField<Long> ENTRY_NO =
            RecordField.number("entryNo").readOnly();
    /** The number the segment had. */
    public static final RecordField<String> SEGMENT_NO =
            RecordField.code("segmentNo", 20).readOnly();
    /** The day it was logged. */
    public static final RecordField<LocalDate> CREATION_DATE =
            RecordField.date("creationDate").readOnly();
    /** Whether its interactions no longer count. */
    public static final RecordField<Boolean> CANCELED =
            RecordField.flag("canceled").readOnly();

    /** A logged segment. */
    public static final RecordType LOGGED_SEGMENT = RecordType.of(
                    "logged-segment",
                    "p_segments_logged",
                    Segments.READ,
                    ENTRY_NO,
                    SEGMENT_ID,
                    SEGMENT_NO,
                    DESCRIPTION,
                    CREATION_DATE,
                    USER,
                    CANCELED)
            .labelled("segments.field.");

    private SegmentRecords() {}
}
