package io.relata.interactions.ui;

import io.relata.interactions.Attachment;
import io.relata.interactions.Interaction;
import io.relata.interactions.InteractionComment;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Holds what hangs on the entries of a page, read for all of them at once.
 *
 * @param files by entry
 * @param comments by entry
 * @param participants the names by occasion
 */
record EntryDetails(
        Map<UUID, List<Attachment>> files,
        Map<UUID, List<InteractionComment>> comments,
        Map<UUID, List<String>> participants) {

    static EntryDetails of(Workbench bench, List<Interaction> entries) {
        var occasions = entries.stream()
                .map(Interaction::occasion)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new EntryDetails(
                bench.interactions().attachments(ids(entries, entry -> entry.attachmentCount() > 0)),
                bench.comments().of(ids(entries, entry -> entry.commentCount() > 0)),
                occasions.isEmpty() ? Map.of() : bench.interactions().participants(occasions));
    }

    private static List<UUID> ids(List<Interaction> entries, Predicate<Interaction> those) {
        return entries.stream().filter(those).map(Interaction::id).toList();
    }

    List<Attachment> filesOf(Interaction entry) {
        return files.getOrDefault(entry.id(), List.of());
    }

    List<InteractionComment> commentsOn(Interaction entry) {
        return comments.getOrDefault(entry.id(), List.of());
    }

    /** Tells with whom it was, where it was with several. */
    List<String> participantsOf(Interaction entry) {
        var occasion = entry.occasion();
        return occasion == null ? List.of() : participants.getOrDefault(occasion, List.of());
    }
}
