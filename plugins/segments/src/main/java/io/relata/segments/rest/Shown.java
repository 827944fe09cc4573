package io.relata.segments.rest;

import io.relata.contacts.ContactFacts;
import io.relata.platform.change.RecordField;
import io.relata.platform.change.Values;
import io.relata.platform.rest.FieldValues;
import io.relata.segments.LogOutcome;
import io.relata.segments.LogProgress;
import io.relata.segments.LoggedSegment;
import io.relata.segments.SavedCriteria;
import io.relata.segments.Segment;
import io.relata.segments.SegmentContent;
import io.relata.segments.SegmentLine;
import io.relata.segments.SegmentRecords;
import io.relata.segments.SegmentStep;
import io.relata.segments.SelectionOutcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes what programs read: field names of the domain, choices in camelCase. */
final class Shown {
    /** Fields that are nobody's business but ours. */
    private static final Set<RecordField<?>> INSIDE = Set.of(
            SegmentRecords.SEGMENT_ID,
            SegmentRecords.CONTACT_ID,
            SegmentRecords.COMPANY_ID,
            SegmentRecords.FILE,
            SegmentRecords.LOGGED,
            SegmentRecords.ADDED_BY,
            SegmentRecords.REMOVED_BY);

    private Shown() {}

    static Map<String, @Nullable Object> segment(Segment segment) {
        var json = values(segment.values(), SegmentRecords.SEGMENT.fields());
        json.put("noOfLines", segment.figures().lines());
        json.put("noOfCriteriaActions", segment.figures().criteriaActions());
        json.put("cost", segment.figures().cost());
        json.put("duration", segment.figures().duration());
        return json;
    }

    static Map<String, @Nullable Object> line(SegmentLine line) {
        var json = values(line.values(), SegmentRecords.LINE.fields());
        var contact = line.contact();
        json.put("contactName", contact == null ? null : contact.name());
        json.put("contactCompanyName", contact == null ? null : contact.companyName());
        json.put("contactPhoneNo", contact == null ? null : contact.phoneNo());
        json.put("contactMobilePhoneNo", contact == null ? null : contact.mobilePhoneNo());
        json.put("contactEmail", contact == null ? null : contact.email());
        var attachment = line.attachment();
        json.put("attachmentId", attachment == null ? null : attachment.file());
        json.put("attachment", attachment == null ? null : attachment.inherited() ? "inherited" : "unique");
        return json;
    }

    private static Map<String, @Nullable Object> values(Values values, List<RecordField<?>> fields) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        for (var field : fields) {
            if (!INSIDE.contains(field)) {
                json.put(field.name(), FieldValues.show(values.get(field)));
            }
        }
        return json;
    }

    static Map<String, @Nullable Object> step(SegmentStep step) {
        var selection = step.selection();
        var criteria = selection.criteria();
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("stepNo", step.no());
        json.put("action", FieldValues.show(step.action()));
        json.put("criteria", criteria == null ? null : criteria.terms());
        json.put("contacts", selection.contacts().isEmpty() ? null : selection.contacts());
        json.put("loggedSegment", selection.loggedSegment());
        SegmentRecords.OPTIONS.forEach((option, field) -> json.put(field.name(), selection.has(option)));
        if (step.lines() != null) {
            json.put("noOfLines", step.lines());
        }
        return json;
    }

    static Map<String, @Nullable Object> outcome(SelectionOutcome outcome) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("action", FieldValues.show(outcome.action()));
        json.put("noOfLines", outcome.lines());
        json.put("remaining", outcome.remaining());
        var leftOut = new LinkedHashMap<String, Long>();
        for (var reason : SelectionOutcome.Reason.values()) {
            leftOut.put(reason.key(), outcome.leftOut(reason));
        }
        json.put("leftOut", leftOut);
        json.put("examples", outcome.examples().stream().map(Shown::leftOut).toList());
        return json;
    }

    private static Map<String, @Nullable Object> leftOut(SelectionOutcome.LeftOut leftOut) {
        ContactFacts contact = leftOut.contact();
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("contactNo", contact.no());
        json.put("contactName", contact.name());
        json.put("reason", leftOut.reason().key());
        return json;
    }

    static Map<String, @Nullable Object> content(SegmentContent content) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("languageCode", content.languageCode());
        json.put("description", content.description());
        json.put("subject", content.subject());
        json.put("attachmentId", content.attachment());
        return json;
    }

    static Map<String, @Nullable Object> saved(SavedCriteria saved) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("code", saved.code());
        json.put("description", saved.description());
        json.put("userId", saved.userId());
        json.put("noOfActions", saved.steps().size());
        json.put("steps", saved.steps().stream().map(Shown::step).toList());
        return json;
    }

    static Map<String, @Nullable Object> logged(LoggedSegment logged) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("entryNo", logged.entryNo());
        json.put("segmentNo", logged.segmentNo());
        json.put("description", logged.description());
        json.put("creationDate", logged.creationDate());
        json.put("userId", logged.userId());
        json.put("canceled", logged.canceled());
        json.put("noOfInteractions", logged.interactions());
        return json;
    }

    static Map<String, @Nullable Object> log(LogOutcome outcome) {
        var json = logged(outcome.logged());
        json.put("followUpSegmentNo", outcome.followUpNo());
        return json;
    }

    static Map<String, @Nullable Object> progress(LogProgress progress) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("done", progress.done());
        json.put("all", progress.all());
        json.put("canceling", progress.canceling());
        return json;
    }
}
