package io.relata.segments.internal;

import static io.relata.segments.SegmentRecords.ALTERNATIVE_ADDRESS;
import static io.relata.segments.SegmentRecords.COMPANY_ID;
import static io.relata.segments.SegmentRecords.COMPANY_NO;
import static io.relata.segments.SegmentRecords.CONTACT_ID;
import static io.relata.segments.SegmentRecords.CONTACT_NO;
import static io.relata.segments.SegmentRecords.CORRESPONDENCE_DEFAULT;
import static io.relata.segments.SegmentRecords.CORRESPONDENCE_TYPE;
import static io.relata.segments.SegmentRecords.COST;
import static io.relata.segments.SegmentRecords.DATE;
import static io.relata.segments.SegmentRecords.DESCRIPTION;
import static io.relata.segments.SegmentRecords.DURATION;
import static io.relata.segments.SegmentRecords.FLOW;
import static io.relata.segments.SegmentRecords.GROUP;
import static io.relata.segments.SegmentRecords.IGNORE_CONTACT_CORRESPONDENCE;
import static io.relata.segments.SegmentRecords.INITIATED_BY;
import static io.relata.segments.SegmentRecords.LANGUAGE;
import static io.relata.segments.SegmentRecords.SALESPERSON;
import static io.relata.segments.SegmentRecords.SEGMENT_ID;
import static io.relata.segments.SegmentRecords.SUBJECT;
import static io.relata.segments.SegmentRecords.SUBJECT_DEFAULT;
import static io.relata.segments.SegmentRecords.TEMPLATE;
import static io.relata.segments.SegmentRecords.UNIT_COST;
import static io.relata.segments.SegmentRecords.UNIT_DURATION;

import io.relata.contacts.Addressee;
import io.relata.contacts.CorrespondenceType;
import io.relata.interactions.InteractionTemplate;
import io.relata.platform.change.Values;
import io.relata.segments.Segment;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Fills in a line from its segment, its contact and the template.
 *
 * @param segment the segment
 * @param contents what the segment has in each language
 * @param template the segment's template, or null
 */
record LineDefaults(
        Segment segment, Contents contents, @Nullable InteractionTemplate template) {
    /**
     * Tells everything a line begins with.
     *
     * @param contact the line's contact
     * @param address the alternative address in force on the segment's date, or null
     */
    Values of(Addressee contact, @Nullable String address) {
        var header = segment.values();
        var values = ofContact(contact, address);
        values.with(SEGMENT_ID, segment.id());
        values.with(TEMPLATE, header.get(TEMPLATE)).with(GROUP, header.get(GROUP));
        values.with(DESCRIPTION, header.get(DESCRIPTION)).with(DATE, header.get(DATE));
        values.with(FLOW, header.get(FLOW)).with(INITIATED_BY, header.get(INITIATED_BY));
        values.with(COST, Objects.requireNonNullElse(header.get(UNIT_COST), BigDecimal.ZERO));
        values.with(DURATION, Objects.requireNonNullElse(header.get(UNIT_DURATION), BigDecimal.ZERO));
        var subject = contents.subject(values.get(LANGUAGE));
        return values.with(SUBJECT, subject == null ? header.get(SUBJECT_DEFAULT) : subject);
    }

    /** Tells what a line takes from its contact. */
    Values ofContact(Addressee contact, @Nullable String address) {
        var facts = contact.facts();
        var salesperson = segment.salesperson();
        return Values.none()
                .with(CONTACT_ID, facts.id())
                .with(CONTACT_NO, facts.no())
                .with(COMPANY_ID, facts.companyId())
                .with(COMPANY_NO, facts.isCompany() ? facts.no() : facts.companyNo())
                .with(ALTERNATIVE_ADDRESS, address)
                .with(SALESPERSON, salesperson == null ? facts.salespersonCode() : salesperson)
                .with(LANGUAGE, contents.languageFor(facts.languageCode()))
                .with(CORRESPONDENCE_TYPE, correspondence(contact.correspondenceType(), template));
    }

    /** Tells how a contact is written to: as the segment says, as the template says, or as the contact wishes. */
    @Nullable
    CorrespondenceType correspondence(@Nullable CorrespondenceType wished, @Nullable InteractionTemplate ofLine) {
        var header = segment.values();
        if (Boolean.TRUE.equals(header.get(IGNORE_CONTACT_CORRESPONDENCE))) {
            return header.get(CORRESPONDENCE_DEFAULT);
        }
        if (ofLine != null && (ofLine.ignoreContactCorresType() || wished == null)) {
            return ofLine.correspondenceType();
        }
        return wished;
    }
}
