package io.relata.interactions.internal;

import static io.relata.interactions.InteractionRecords.ATTACHED_TO;
import static io.relata.interactions.InteractionRecords.ATTACHMENT;
import static io.relata.interactions.InteractionRecords.ATTACHMENTS;
import static io.relata.interactions.InteractionRecords.ATTEMPT_FAILED;
import static io.relata.interactions.InteractionRecords.CONTACT_NO;
import static io.relata.interactions.InteractionRecords.CONTACT_VIA;
import static io.relata.interactions.InteractionRecords.CORRESPONDENCE_TYPE;
import static io.relata.interactions.InteractionRecords.COST;
import static io.relata.interactions.InteractionRecords.DESCRIPTION;
import static io.relata.interactions.InteractionRecords.DURATION;
import static io.relata.interactions.InteractionRecords.ENTRY_NO;
import static io.relata.interactions.InteractionRecords.EVALUATION;
import static io.relata.interactions.InteractionRecords.FILE;
import static io.relata.interactions.InteractionRecords.FILE_NAME;
import static io.relata.interactions.InteractionRecords.FILE_SIZE;
import static io.relata.interactions.InteractionRecords.FLOW;
import static io.relata.interactions.InteractionRecords.INITIATED_BY;
import static io.relata.interactions.InteractionRecords.INTERACTION;
import static io.relata.interactions.InteractionRecords.KIND;
import static io.relata.interactions.InteractionRecords.LANGUAGE;
import static io.relata.interactions.InteractionRecords.MEDIA_TYPE;
import static io.relata.interactions.InteractionRecords.POSTPONED;
import static io.relata.interactions.InteractionRecords.SALESPERSON;
import static io.relata.interactions.InteractionRecords.SUBJECT;
import static io.relata.interactions.InteractionRecords.TEMPLATE;
import static io.relata.interactions.InteractionRecords.TEXT;

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
    private final Files files;
    private final Access access;
    private final Changes changes;

    Recorder(InteractionRows rows, Defaults defaults, Files files, Access access, Changes changes) {
        this.rows = rows;
        this.defaults = defaults;
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
        var completed = completed(draft);
        var values = completed.values().with(POSTPONED, later);
        var attached = attached(draft.attachments());
        return changes.make(request(later, completed), change -> {
            var number = rows.nextEntryNo();
            values.with(ENTRY_NO, number).with(ATTACHMENTS, attached.size());
            ask(change, completed, later);
            var id = change.insert(INTERACTION, values);
            attached.forEach(file -> attach(change, id, file));
            tell(change, id, completed, later);
            return entry(number);
        });
    }

    /** Changes a postponed entry, and finishes it unless it is kept for later again. */
    Changed<Interaction> update(long entryNo, InteractionDraft changed, boolean later) {
        access.require(Interactions.WRITE);
        var before = entry(entryNo);
        requirePostponed(before);
        var completed = completed(merged(before, changed));
        var attached = attached(changed.attachments());
        var values = completed
                .values()
                .with(POSTPONED, later)
                .with(ENTRY_NO, entryNo)
                .with(ATTACHMENTS, before.attachmentCount() + attached.size());
        return changes.make(request(later, completed), change -> {
            ask(change, completed, later);
            change.update(INTERACTION, before.id(), before.version(), values);
            attached.forEach(file -> attach(change, before.id(), file));
            tell(change, before.id(), completed, later);
            return entry(entryNo);
        });
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

    private Defaults.Completed completed(InteractionDraft draft) {
        var completed = defaults.complete(draft);
        var contact = completed.contact();
        if (contact.privacyBlocked()) {
            throw Problem.of(ProblemCode.STATE, "interactions.problem.privacy", contact.no(), contact.name())
                    .at(CONTACT_NO.name());
        }
        if (completed.values().get(DESCRIPTION) == null) {
            throw Problem.required(DESCRIPTION.name());
        }
        return completed;
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
        values.put(SALESPERSON.name(), kept.salespersonCode());
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

    static void attach(Change change, UUID entry, StoredFile file) {
        change.insert(
                ATTACHMENT,
                Values.none()
                        .with(ATTACHED_TO, entry)
                        .with(FILE, file.id())
                        .with(FILE_NAME, file.name())
                        .with(MEDIA_TYPE, file.mediaType())
                        .with(FILE_SIZE, file.size()));
    }

    private Interaction entry(long entryNo) {
        return rows.find(entryNo).orElseThrow(() -> Problem.notFound(entryNo));
    }
}
