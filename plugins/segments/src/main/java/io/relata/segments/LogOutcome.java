package io.relata.segments;

import org.jspecify.annotations.Nullable;

/**
 * Tell what came of logging a segment.
 *
 * @param logged the logged segment
 * @param followUpNo the number of the follow-up segment, or null
 * @since 0.1
 */
public record LogOutcome(LoggedSegment logged, @Nullable String followUpNo) {}
