package io.relata.segments.internal;

import io.relata.platform.access.Access;
import io.relata.platform.number.Numbering;
import io.relata.platform.problem.Problem;
import java.util.LinkedHashMap;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Makes the number series of segments where it is missing, so that the first segment can be created at once. */
@Component
class FirstSeries implements SmartInitializingSingleton {
    private static final Logger LOG = LoggerFactory.getLogger(FirstSeries.class);

    private final Access access;
    private final Numbering numbering;

    FirstSeries(Access access, Numbering numbering) {
        this.access = access;
        this.numbering = numbering;
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            access.asSystem(this::createIfMissing);
        } catch (Problem refused) {
            LOG.warn("The number series of segments could not be set up: {}", refused.getMessage());
        }
    }

    private boolean createIfMissing() {
        var code = Objects.requireNonNull(SegmentSettings.FRESH.segmentNos());
        if (numbering.find(code).isPresent()) {
            return false;
        }
        var series = new LinkedHashMap<String, @Nullable Object>();
        series.put("code", code);
        series.put("description", "Segments");
        series.put("startingNo", "SM00001");
        series.put("endingNo", "SM99999");
        series.put("warningNo", "SM99000");
        series.put("increment", 1);
        series.put("defaultNos", true);
        series.put("manualNos", true);
        series.put("allowGaps", true);
        numbering.create(series);
        return true;
    }
}
