package io.relata.segments;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Hold criteria that were saved to build further segments by.
 *
 * @param id their id
 * @param code their code
 * @param description what they are for, or null
 * @param userId who saved them, or null
 * @param steps what they repeat
 * @since 0.1
 */
public record SavedCriteria(
        UUID id,
        String code,
        @Nullable String description,
        @Nullable String userId,
        List<SegmentStep> steps) {
    public SavedCriteria {
        steps = List.copyOf(steps);
    }
}
