package io.relata.segments.internal;

import io.relata.platform.access.Access;
import io.relata.platform.number.Numbering;
import io.relata.setup.ShippedSeries;
import java.util.Objects;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Makes the number series of segments where it is missing, so that the first segment can be created at once. */
@Component
public class FirstSeries implements SmartInitializingSingleton {

    /** The series of segments. */
    public static final ShippedSeries SEGMENTS = new ShippedSeries(
            Objects.requireNonNull(SegmentSettings.FRESH.segmentNos()), "SM", 5, "Segments", "segments.title");

    private final Access access;
    private final Numbering numbering;

    FirstSeries(Access access, Numbering numbering) {
        this.access = access;
        this.numbering = numbering;
    }

    @Override
    public void afterSingletonsInstantiated() {
        SEGMENTS.createIfMissing(access, numbering);
    }
}
