package io.relata.segments;

import io.relata.contacts.ContactFacts;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Tell what came, or would come, of a step.
 *
 * @param action what was done
 * @param lines how many lines came or went
 * @param leftOut how many contacts were left out, by reason
 * @param examples some of those, each with the reason
 * @param remaining how many lines the segment has afterwards
 * @since 0.1
 */
public record SelectionOutcome(
        SegmentAction action, long lines, Map<Reason, Long> leftOut, List<LeftOut> examples, long remaining) {
    /** Say why a contact was left out. */
    public enum Reason {
        /** It is on the segment already. */
        EXISTING,
        /** It is to be left out of segments. */
        EXCLUDED,
        /** It is blocked for privacy. */
        PRIVACY_BLOCKED;

        /** Tell the word used in message keys. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace("_b", "B");
        }
    }

    /**
     * Tell of a contact that was left out.
     *
     * @param contact the contact
     * @param reason why
     * @since 0.1
     */
    public record LeftOut(ContactFacts contact, Reason reason) {}

    public SelectionOutcome {
        leftOut = Map.copyOf(leftOut);
        examples = List.copyOf(examples);
    }

    /** Count those left out for a reason. */
    public long leftOut(Reason reason) {
        return leftOut.getOrDefault(reason, 0L);
    }
}
