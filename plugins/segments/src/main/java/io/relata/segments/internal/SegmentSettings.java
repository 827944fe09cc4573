package io.relata.segments.internal;

import io.relata.setup.SeriesSetting;
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

    /** The setting as one that holds a number series. */
    public static final SeriesSetting<SegmentSettings> SERIES =
            new SeriesSetting<>(SegmentSettings.class, "segmentNos", SegmentSettings::segmentNos);
}
