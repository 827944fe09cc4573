package io.relata.interactions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Say what to record. What is left out comes from the template and the contact.
 *
 * @param values by field name as in the REST interface: {@code contactNo}, {@code template} or {@code kind},
 *     {@code description}, {@code text}, {@code date}, {@code timeOfInteraction}, {@code duration} …
 * @param attachments ids of files to hang on it
 * @since 0.1
 */
public record InteractionDraft(Map<String, @Nullable Object> values, List<UUID> attachments) {

    /** The most contacts an interaction is with besides the first. */
    public static final int MOST_OTHERS = 50;

    /** Begin a draft of a kind with a contact. */
    public static InteractionDraft of(InteractionKind kind, String contactNo) {
        return new InteractionDraft(Map.of("contactNo", contactNo, "kind", kind), List.of());
    }

    /** Set a value. */
    public InteractionDraft with(String field, @Nullable Object value) {
        var more = new LinkedHashMap<>(values);
        more.put(field, value);
        return new InteractionDraft(more, attachments);
    }

    /** Hang files on it. */
    public InteractionDraft attach(List<UUID> files) {
        return new InteractionDraft(values, List.copyOf(files));
    }
}
