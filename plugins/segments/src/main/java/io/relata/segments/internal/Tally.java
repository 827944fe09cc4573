package io.relata.segments.internal;

import io.relata.contacts.Addressee;
import io.relata.segments.SegmentAction;
import io.relata.segments.Selection;
import io.relata.segments.SelectionOutcome;
import io.relata.segments.SelectionOutcome.LeftOut;
import io.relata.segments.SelectionOutcome.Reason;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Counts what comes of a step. */
final class Tally {
    private static final int EXAMPLES = 20;

    private final Map<Reason, Long> leftOut = new EnumMap<>(Reason.class);
    private final List<LeftOut> examples = new ArrayList<>();
    private long lines;

    /** Keeps those that may be added, and notes why the others may not. */
    List<Addressee> admitted(List<Addressee> found, Selection selection, Set<UUID> present) {
        var admitted = new ArrayList<Addressee>(found.size());
        for (Addressee each : found) {
            var reason = reason(each, selection, present);
            if (reason == null) {
                admitted.add(each);
            } else {
                leaveOut(each, reason);
            }
        }
        lines += admitted.size();
        return admitted;
    }

    private static @Nullable Reason reason(Addressee contact, Selection selection, Set<UUID> present) {
        if (contact.facts().privacyBlocked()) {
            return Reason.PRIVACY_BLOCKED;
        }
        if (contact.excludeFromSegment() && !selection.has(Selection.Option.IGNORE_EXCLUSION)) {
            return Reason.EXCLUDED;
        }
        return present.contains(contact.facts().id()) && !selection.has(Selection.Option.ALLOW_EXISTING)
                ? Reason.EXISTING
                : null;
    }

    private void leaveOut(Addressee contact, Reason reason) {
        leftOut.merge(reason, 1L, Long::sum);
        if (examples.size() < EXAMPLES) {
            examples.add(new LeftOut(contact.facts(), reason));
        }
    }

    void take(int count) {
        lines += count;
    }

    SelectionOutcome added(long before) {
        return new SelectionOutcome(SegmentAction.ADD, lines, leftOut, examples, before + lines);
    }

    SelectionOutcome taken(SegmentAction action, long before) {
        return new SelectionOutcome(action, lines, leftOut, examples, before - lines);
    }
}
