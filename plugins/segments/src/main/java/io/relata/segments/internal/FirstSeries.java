package io.relata.segments.internal;

import io.relata.platform.access.Access;
import io.relata.platform.number.Numbering;
import io.relata.setup.ShippedSeries;
import java.util.Objects;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Makes the number series of segments where it is missing, so that the first segment can be created at once. */
@Component
public class FirstSeries {

    /** The series of segments. */
    public static final ShippedSeries SEGMENTS = new ShippedSeries(
            Objects.requireNonNull(SegmentSettings.FRESH.segmentNos()), "SM", 5, "Segments", "segments.title");

    @Bean
    SmartInitializingSingleton seriesOfSegments(Access access, Numbering numbering) {
        return () -> SEGMENTS.createIfMissing(access, numbering);
    }
}
