package io.relata.segments;

import org.jspecify.annotations.Nullable;

/**
 * Hold a step by which a segment was built, or which saved criteria repeat.
 *
 * @param no counts the steps, from 1
 * @param action what was done
 * @param selection with which contacts
 * @param lines how many lines it brought or took away, or null for saved criteria
 * @since 0.1
 */
public record SegmentStep(
        int no,
        SegmentAction action,
        Selection selection,
        @Nullable Long lines) {}
