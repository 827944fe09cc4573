package io.relata.segments;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Hold what a segment's contacts get in one language.
 *
 * @param id the record's id
 * @param languageCode the language
 * @param description what it is about, or null
 * @param subject its subject, or null
 * @param attachment the file, or null
 * @since 0.1
 */
public record SegmentContent(
        UUID id,
        String languageCode,
        @Nullable String description,
        @Nullable String subject,
        @Nullable UUID attachment) {}
