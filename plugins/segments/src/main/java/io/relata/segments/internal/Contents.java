package io.relata.segments.internal;

import io.relata.segments.SegmentContent;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Holds what a segment has in each language.
 *
 * @param usual the language for contacts whose own has nothing, or null
 * @param all what there is
 */
record Contents(@Nullable String usual, List<SegmentContent> all) {
    Optional<SegmentContent> in(@Nullable String language) {
        return all.stream()
                .filter(content -> content.languageCode().equals(language))
                .findFirst();
    }

    /** Tells the language to write in: the contact's where there is something, else the segment's. */
    @Nullable
    String languageFor(@Nullable String contact) {
        return usual == null || in(contact).isPresent() ? contact : usual;
    }

    /** Tells the file in a language, or in the segment's. */
    @Nullable
    UUID file(@Nullable String language) {
        return in(language).or(() -> in(usual)).map(SegmentContent::attachment).orElse(null);
    }

    /** Tells the subject in a language. */
    @Nullable
    String subject(@Nullable String language) {
        return in(language).map(SegmentContent::subject).orElse(null);
    }
}
