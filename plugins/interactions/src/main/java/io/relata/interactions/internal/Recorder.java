package io.relata.interactions.internal;

import static io.relata.interactions.InteractionRecords.ATTACHMENTS;
import static io.relata.interactions.InteractionRecords.ATTEMPT_FAILED;
import static io.relata.interactions.InteractionRecords.CANCELED;
import static io.relata.interactions.InteractionRecords.CANCEL_REASON;
import static io.relata.interactions.InteractionRecords.CONTACT_NO;
import static io.relata.interactions.InteractionRecords.CONTACT_VIA;
import static io.relata.interactions.InteractionRecords.CORRECTED_BY;
import static io.relata.interactions.InteractionRecords.CORRECTS;
import static io.relata.interactions.InteractionRecords.CORRESPONDENCE_TYPE;
import static io.relata.interactions.InteractionRecords.COST;
import static io.relata.interactions.InteractionRecords.DESCRIPTION;
import static io.relata.interactions.InteractionRecords.DURATION;
import static io.relata.interactions.InteractionRecords.ENTRY_NO;
import static io.relata.interactions.InteractionRecords.EVALUATION;
import static io.relata.interactions.InteractionRecords.FLOW;
import static io.relata.interactions.InteractionRecords.INITIATED_BY;
import static io.relata.interactions.InteractionRecords.INTERACTION;
import static io.relata.interactions.InteractionRecords.KIND;
import static io.relata.interactions.InteractionRecords.LANGUAGE;
import static io.relata.interactions.InteractionRecords.OCCASION;
import static io.relata.interactions.InteractionRecords.POSTPONED;
import static io.relata.interactions.InteractionRecords.SALESPERSON;
import static io.relata.interactions.InteractionRecords.SUBJECT;
import static io.relata.interactions.InteractionRecords.TEMPLATE;
import static io.relata.interactions.InteractionRecords.TEXT;
import static io.relata.interactions.InteractionRecords.TIME;

import io.relata.interactions.Interaction;
import io.relata.interactions.InteractionDraft;
import io.relata.interactions.InteractionRecorded;
import io.relata.interactions.InteractionRecording;
import io.relata.interactions.Interactions;
import io.relata.platform.access.Access;
import io.relata.platform.change.Change;
import io.relata.platform.change.ChangeRequest;
import io.relata.platform.change.Changed;
import io.relata.platform.change.Changes;
import io.relata.platform.change.RecordField;
import io.relata.platform.change.Values;
import io.relata.platform.file.Files;
import io.relata.platform.file.StoredFile;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.rest.FieldValues;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records interactions, keeps them for later, and finishes what was kept. */
@Component
class Recorder {

    /** What another template says anew. */
    private static final List<RecordField<?>> OF_TEMPLATE =
            List.of(DESCRIPTION, SUBJECT, COST, DURATION, FLOW, INITIATED_BY, LANGUAGE, CORRESPONDENCE_TYPE, KIND);

    private final InteractionRows rows;
    private final Defaults defaults;
    private final Correspondence correspondence;
    private final StoredInteractionComments comments;
    private final AttachmentRows attachments;
    private final AlsoWith alsoWith;
    private final Files files;
    private final Access access;
    private final Changes changes;

    Recorder(
            InteractionRows rows,
            Defaults defaults,
            Correspondence correspondence,
            StoredInteractionComments comments,
            AttachmentRows attachments,
            AlsoWith alsoWith,
            Files files,
            Access access,
            Changes changes) {
        this.rows = rows;
        this.defaults = defaults;
        this.correspondence = correspondence;
        this.comments = comments;
        this.attachments = attachments;
        this.alsoWith = alsoWith;
        this.files = files;
        this.access = access;
        this.changes = changes;
    }

    Changed<Interaction> record(InteractionDraft draft) {
        return insert(draft, false);
    }

    Changed<Interaction> postpone(InteractionDraft draft) {
        return insert(draft, true);
    }

    private Changed<Interaction> insert(InteractionDraft draft, boolean later) {
        access.require(Interactions.WRITE);
        var entry = prepared(draft, later);
        var others = others(draft, entry, later);
        return changes.make(request(later, entry.completed()), change -> {
            var made = insert(change, entry, later);
            others.forEach(other -> insert(change, other, later));
            return made;
        });
    }

    /** Prepares an entry for each contact it was with too; all of them share the occasion. */
    private List<Prepared> others(InteractionDraft draft, Prepared entry, boolean later) {
        var others = alsoWith.others(draft, entry.contactNo()).stream()
                .map(other -> prepared(other, later))
                .toList();
        if (!others.isEmpty()) {
            var occasion = UUID.randomUUID();
            entry.values().with(OCCASION, occasion);
            others.forEach(other -> other.values().with(OCCASION, occasion));
        }
        return others;
    }

    /** Holds an entry that can be written as it is. */
    private record Prepared(Defaults.Completed completed, List<StoredFile> files, List<Values> comments) {
        Values values() {
            return completed.values();
        }

        String contactNo() {
            return completed.contact().no();
        }
    }

    private Prepared prepared(InteractionDraft draft, boolean later) {
        var completed = defaults.whole(draft);
        var attached = new ArrayList<>(attached(draft.attachments()));
        if (!later) {
            correspondence.require(completed, !attached.isEmpty());
        }
        correspondence.settle(completed, !attached.isEmpty());
        if (!later) {
            addContent(attached, completed.way());
        }
        return new Prepared(completed, attached, comments.read(draft.values().get("comments")));
    }

    /** The file of the template in the contact's language hangs on the entry, beside those that were added by hand. */
    private static void addContent(List<StoredFile> attached, Correspondence.Way way) {
        var content = way.content();
        var file = content == null ? null : content.attachment();
        if (file != null && attached.stream().noneMatch(each -> each.id().equals(file.id()))) {
            attached.add(file);
        }
    }

    private Interaction insert(Change change, Prepared entry, boolean later) {
        var number = rows.nextEntryNo();
        var values = entry.values()
                .with(ENTRY_NO, number)
                .with(POSTPONED, later)
                .with(ATTACHMENTS, entry.files().size());
        ask(change, entry.completed(), later);
        var id = change.insert(INTERACTION, values);
        hang(change, id, entry);
        tell(change, id, entry.completed(), later);
        return rows.required(number);
    }

    private void hang(Change change, UUID id, Prepared entry) {
        entry.files().forEach(file -> AttachmentRows.hang(change, id, file));
        entry.comments().forEach(comment -> comments.insert(change, id, comment));
    }

    /** Changes a postponed entry, and finishes it unless it is kept for later again. */
    Changed<Interaction> update(long entryNo, InteractionDraft changed, boolean later) {
        access.require(Interactions.WRITE);
        var before = rows.required(entryNo);
        requirePostponed(before);
        var draft = merged(before, changed);
        var entry = prepared(draft, later);
        var others = others(draft, entry, later);
        var values = entry.values()
                .with(POSTPONED, later)
                .with(ENTRY_NO, entryNo)
                .with(ATTACHMENTS, before.attachmentCount() + entry.files().size());
        return changes.make(request(later, entry.completed()), change -> {
            ask(change, entry.completed(), later);
            change.update(INTERACTION, before.id(), before.version(), values);
            hang(change, before.id(), entry);
            tell(change, before.id(), entry.completed(), later);
            others.forEach(other -> insert(change, other, later));
            return rows.required(entryNo);
        });
    }

    /**
     * Records anew what was recorded wrongly: the new entry names the old one, which no longer counts.
     *
     * @throws Problem STATE when it is kept for later, canceled or put right already
     */
    Changed<Interaction> correct(long entryNo, InteractionDraft changed, @Nullable String reason) {
        access.require(Interactions.WRITE);
        var before = rows.required(entryNo);
        if (before.postponed() || before.canceled()) {
            throw Problem.of(ProblemCode.STATE, "interactions.problem.notCorrectable", entryNo);
        }
        AlsoWith.refuse(changed);
        var because = FieldValues.read(CANCEL_REASON, reason);
        var entry = prepared(corrected(before, changed), false);
        entry.values().with(CORRECTS, entryNo).with(OCCASION, before.occasion());
        return changes.make(
                ChangeRequest.of(Interactions.WRITE, "interactions.change.corrected", before.description()), change -> {
                    var made = insert(change, entry, false);
                    change.update(
                            INTERACTION,
                            before.id(),
                            before.version(),
                            Values.none()
                                    .with(CANCELED, true)
                                    .with(CANCEL_REASON, because)
                                    .with(CORRECTED_BY, made.entryNo()));
                    return made;
                });
    }

    /** Lays what is different over what was recorded: its date, its time and its files stay too. */
    private InteractionDraft corrected(Interaction before, InteractionDraft changed) {
        var draft = merged(before, changed);
        var values = new LinkedHashMap<>(draft.values());
        values.putIfAbsent("date", before.date());
        values.putIfAbsent(TIME.name(), before.timeOfInteraction());
        var kept = new ArrayList<UUID>();
        attachments.of(before.id()).forEach(each -> kept.add(each.fileId()));
        kept.addAll(draft.attachments());
        return new InteractionDraft(values, kept);
    }

    private static void requirePostponed(Interaction entry) {
        if (!entry.postponed()) {
            throw Problem.of(ProblemCode.STATE, "interactions.problem.notPostponed", entry.entryNo());
        }
    }

    private static ChangeRequest request(boolean later, Defaults.Completed completed) {
        return ChangeRequest.of(
                Interactions.WRITE,
                later ? "interactions.change.postponed" : "interactions.change.recorded",
                completed.contact().name());
    }

    private static void ask(Change change, Defaults.Completed completed, boolean later) {
        if (!later) {
            change.ask(new InteractionRecording(change, completed.contact(), completed.values()));
        }
    }

    private static void tell(Change change, UUID id, Defaults.Completed completed, boolean later) {
        if (!later) {
            var contact = completed.contact();
            var number = Objects.requireNonNull(completed.values().get(ENTRY_NO));
            change.publish(new InteractionRecorded(
                    id,
                    number,
                    contact.id(),
                    contact.companyId(),
                    completed.values().get(TEMPLATE)));
        }
    }

    /** Lays what is different over what was kept. */
    private static InteractionDraft merged(Interaction kept, InteractionDraft changed) {
        var values = values(kept);
        var template = changed.values().get(TEMPLATE.name());
        if (template != null && !String.valueOf(template).equalsIgnoreCase(kept.template())) {
            OF_TEMPLATE.forEach(field -> values.remove(field.name()));
        }
        values.putAll(changed.values());
        return new InteractionDraft(values, changed.attachments());
    }

    /** Tells what somebody said; the date is that of the day it is finished. */
    private static Map<String, @Nullable Object> values(Interaction kept) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put(CONTACT_NO.name(), kept.contactNo());
        values.put(TEMPLATE.name(), kept.template());
        values.put(KIND.name(), kept.kind());
        values.put(DESCRIPTION.name(), kept.description());
        values.put(SUBJECT.name(), kept.description().equals(kept.subject()) ? null : kept.subject());
        values.put(TEXT.name(), kept.text());
        values.put(FLOW.name(), kept.informationFlow());
        values.put(INITIATED_BY.name(), kept.initiatedBy());
        values.put(COST.name(), kept.cost());
        values.put(DURATION.name(), kept.duration());
        values.put(EVALUATION.name(), kept.evaluation());
        values.put(ATTEMPT_FAILED.name(), kept.attemptFailed());
        if (kept.salespersonCode() != null) {
            values.put(SALESPERSON.name(), kept.salespersonCode());
        }
        values.put(LANGUAGE.name(), kept.languageCode());
        values.put(CORRESPONDENCE_TYPE.name(), kept.correspondenceType());
        values.put(CONTACT_VIA.name(), kept.contactVia());
        return values;
    }

    List<StoredFile> attached(List<UUID> ids) {
        return ids.stream()
                .map(id -> files.find(id).orElseThrow(() -> Problem.of(ProblemCode.REF, "interactions.problem.file", id)
                        .at("attachments")))
                .toList();
    }
}
