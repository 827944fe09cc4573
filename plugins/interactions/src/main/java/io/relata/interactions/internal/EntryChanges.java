package io.relata.interactions.internal;

import static io.relata.interactions.InteractionRecords.ATTACHMENT;
import static io.relata.interactions.InteractionRecords.ATTACHMENTS;
import static io.relata.interactions.InteractionRecords.CANCELED;
import static io.relata.interactions.InteractionRecords.CANCEL_REASON;
import static io.relata.interactions.InteractionRecords.EVALUATION;
import static io.relata.interactions.InteractionRecords.INTERACTION;
import static io.relata.interactions.Interactions.DELETE;
import static io.relata.interactions.Interactions.WRITE;

import io.relata.interactions.Evaluation;
import io.relata.interactions.Interaction;
import io.relata.interactions.InteractionCounting;
import io.relata.platform.access.Access;
import io.relata.platform.change.Change;
import io.relata.platform.change.ChangeRequest;
import io.relata.platform.change.Changed;
import io.relata.platform.change.Changes;
import io.relata.platform.change.Values;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.rest.FieldValues;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Changes what may be changed of entries: whether they count, how they went, and whether they are there at all. */
@Component
class EntryChanges {
    private static final int NAMED = 5;
    private static final int BATCH = 500;

    private final InteractionRows rows;
    private final AttachmentRows attachments;
    private final Access access;
    private final Changes changes;

    EntryChanges(InteractionRows rows, AttachmentRows attachments, Access access, Changes changes) {
        this.rows = rows;
        this.attachments = attachments;
        this.access = access;
        this.changes = changes;
    }

    Changed<Interaction> cancel(long entryNo, @Nullable String reason, boolean removeAttachments) {
        return one("interactions.change.canceled", entryNo, canceling(reason, removeAttachments));
    }

    Changed<List<Interaction>> cancel(Collection<Long> entryNos, @Nullable String reason, boolean removeAttachments) {
        return all("interactions.change.canceled", entryNos, canceling(reason, removeAttachments));
    }

    private BiFunction<Change, Interaction, Values> canceling(@Nullable String reason, boolean removeAttachments) {
        var because = FieldValues.read(CANCEL_REASON, reason);
        return (change, entry) -> {
            requireState(!entry.canceled(), "interactions.problem.canceled", entry.entryNo());
            var values = Values.none().with(CANCELED, true).with(CANCEL_REASON, because);
            return removeAttachments ? values.with(ATTACHMENTS, removeOwn(change, entry)) : values;
        };
    }

    /** Removes the files nobody else needs; tells how many are left. */
    private int removeOwn(Change change, Interaction entry) {
        var own = attachments.unshared(entry.id());
        own.forEach(each -> change.delete(ATTACHMENT, each.id(), Change.ANY_VERSION));
        return attachments.of(entry.id()).size();
    }

    Changed<Interaction> uncancel(long entryNo) {
        return one("interactions.change.uncanceled", entryNo, EntryChanges::uncanceling);
    }

    Changed<List<Interaction>> uncancel(Collection<Long> entryNos) {
        return all("interactions.change.uncanceled", entryNos, EntryChanges::uncanceling);
    }

    private static Values uncanceling(Change change, Interaction entry) {
        requireState(entry.canceled(), "interactions.problem.notCanceled", entry.entryNo());
        requireState(entry.correctedBy() == null, "interactions.problem.corrected", entry.entryNo());
        change.ask(new InteractionCounting(change, entry));
        return Values.none().with(CANCELED, false).with(CANCEL_REASON, null);
    }

    Changed<Interaction> evaluate(long entryNo, @Nullable Evaluation evaluation) {
        return one("interactions.change.evaluated", entryNo, evaluating(evaluation));
    }

    Changed<List<Interaction>> evaluate(Collection<Long> entryNos, @Nullable Evaluation evaluation) {
        return all("interactions.change.evaluated", entryNos, evaluating(evaluation));
    }

    private static BiFunction<Change, Interaction, Values> evaluating(@Nullable Evaluation evaluation) {
        return (change, entry) -> Values.none().with(EVALUATION, evaluation);
    }

    private Changed<Interaction> one(String label, long entryNo, BiFunction<Change, Interaction, Values> work) {
        access.require(WRITE);
        var before = rows.required(entryNo);
        return changes.make(
                ChangeRequest.of(WRITE, label, before.description()), change -> write(change, entryNo, work));
    }

    private Changed<List<Interaction>> all(
            String label, Collection<Long> entryNos, BiFunction<Change, Interaction, Values> work) {
        access.require(WRITE);
        var seen = rows.required(entryNos);
        return changes.make(ChangeRequest.of(WRITE, label, named(seen)), change -> {
            rows.required(entryNos)
                    .forEach(entry ->
                            change.update(INTERACTION, entry.id(), Change.ANY_VERSION, work.apply(change, entry)));
            return rows.required(entryNos);
        });
    }

    private Interaction write(Change change, long entryNo, BiFunction<Change, Interaction, Values> work) {
        var entry = rows.required(entryNo);
        change.update(INTERACTION, entry.id(), Change.ANY_VERSION, work.apply(change, entry));
        return rows.required(entryNo);
    }

    private static String named(List<Interaction> entries) {
        return entries.stream().limit(NAMED).map(Interaction::description).collect(Collectors.joining(", "));
    }

    Changed<Long> delete(long entryNo) {
        return remove(DELETE, "interactions.change.deleted", entryNo, entry -> {
            requireState(entry.canceled(), "interactions.problem.deleteCanceledOnly", entryNo);
            return entryNo;
        });
    }

    Changed<Long> discard(long entryNo) {
        return remove(WRITE, "interactions.change.discarded", entryNo, entry -> {
            requireState(entry.postponed(), "interactions.problem.notPostponed", entryNo);
            return entryNo;
        });
    }

    private Changed<Long> remove(String permission, String label, long entryNo, Function<Interaction, Long> check) {
        access.require(permission);
        var before = rows.required(entryNo);
        return changes.make(ChangeRequest.of(permission, label, before.description()), change -> {
            var checked = check.apply(rows.required(entryNo));
            remove(change, before);
            return checked;
        });
    }

    /** Removes entries that are canceled, as one change; tells how many. */
    Changed<Long> deleteCanceled(Collection<Long> entryNos) {
        access.require(DELETE);
        var seen = rows.required(entryNos);
        return changes.make(ChangeRequest.of(DELETE, "interactions.change.deleted", named(seen)), change -> {
            rows.required(entryNos).forEach(entry -> {
                requireState(entry.canceled(), "interactions.problem.deleteCanceledOnly", entry.entryNo());
                remove(change, entry);
            });
            return (long) entryNos.size();
        });
    }

    /** Removes all entries that are canceled and meet a condition, as one change; tells how many. */
    Changed<Long> deleteCanceled(Condition condition) {
        access.require(DELETE);
        return changes.make(ChangeRequest.of(DELETE, "interactions.change.deletedCanceled"), change -> {
            long count = 0;
            for (var batch = canceled(condition); !batch.isEmpty(); batch = canceled(condition)) {
                batch.forEach(entry -> remove(change, entry));
                count += batch.size();
            }
            return count;
        });
    }

    /** Those of the batch before are gone, so that each batch is read from the beginning. */
    private List<Interaction> canceled(Condition condition) {
        return rows.page(condition.and(CANCELED.column().isTrue()), true, BATCH, null)
                .items();
    }

    private void remove(Change change, Interaction entry) {
        attachments.remove(change, entry.id());
        change.delete(INTERACTION, entry.id(), Change.ANY_VERSION);
    }

    private static void requireState(boolean holds, String refusal, long entryNo) {
        if (!holds) {
            throw Problem.of(ProblemCode.STATE, refusal, entryNo);
        }
    }
}
