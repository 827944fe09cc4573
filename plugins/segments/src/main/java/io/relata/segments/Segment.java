package io.relata.segments;

import io.relata.platform.change.Values;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Hold the header of a segment: what its lines begin with.
 *
 * @param id its id
 * @param version counts its changes
 * @param values by the fields of {@link SegmentRecords#SEGMENT}
 * @param figures what its lines and steps add up to
 * @since 0.1
 */
public record Segment(UUID id, long version, Values values, Figures figures) {
    /**
     * Tell what a segment adds up to.
     *
     * @param lines how many lines it has
     * @param criteriaActions by how many steps it was built
     * @param cost what its lines cost
     * @param duration how many minutes its lines take
     * @since 0.1
     */
    public record Figures(long lines, long criteriaActions, BigDecimal cost, BigDecimal duration) {
        /** A segment without lines. */
        public static final Figures NONE = new Figures(0, 0, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    /** Tell its number. */
    public String no() {
        return Objects.requireNonNull(values.get(SegmentRecords.NO));
    }

    /** Tell what it is about, or null. */
    public @Nullable String description() {
        return values.get(SegmentRecords.DESCRIPTION);
    }

    /** Tell the date of its interactions, or null. */
    public @Nullable LocalDate date() {
        return values.get(SegmentRecords.DATE);
    }

    /** Tell its interaction template, or null. */
    public @Nullable String template() {
        return values.get(SegmentRecords.TEMPLATE);
    }

    /** Tell its salesperson, or null. */
    public @Nullable String salesperson() {
        return values.get(SegmentRecords.SALESPERSON);
    }
}
