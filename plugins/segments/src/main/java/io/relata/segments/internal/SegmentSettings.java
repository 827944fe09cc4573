package io.relata.segments.internal;

import io.relata.platform.change.RecordField;
import io.relata.platform.number.Numbering;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.rest.FieldValues;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Hold the settings of this plugin.
 *
 * @param segmentNos the number series segments are numbered from, or null: then segments need a typed number
 */
public record SegmentSettings(@Nullable String segmentNos) {
    /** The settings' name. */
    public static final String ID = "segments";

    /** What a fresh installation has. */
    public static final SegmentSettings FRESH = new SegmentSettings("SEGM");

    static final String SEGMENT_NOS = "segmentNos";

    /**
     * Check what is about to be set.
     *
     * @throws Problem REF for a series that does not exist
     */
    public static Map<String, @Nullable Object> checked(Map<String, @Nullable Object> values, Numbering numbering) {
        var checked = new LinkedHashMap<>(values);
        var series = FieldValues.read(RecordField.code(SEGMENT_NOS, 20), values.get(SEGMENT_NOS));
        if (series != null && numbering.find(series).isEmpty()) {
            throw Problem.of(ProblemCode.REF, "segments.problem.series", series).at(SEGMENT_NOS);
        }
        if (values.containsKey(SEGMENT_NOS)) {
            checked.put(SEGMENT_NOS, series);
        }
        return checked;
    }
}
