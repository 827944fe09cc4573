package io.relata.setup;

import io.relata.platform.access.Access;
import io.relata.platform.number.Numbering;
import io.relata.platform.problem.Problem;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Gives a fresh database the number series of contacts, so that the first contact can be created at once. */
@Component
class FirstSeries implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(FirstSeries.class);

    /** Message key of what the series is for; texts are not there yet when it is made. */
    static final String DESCRIPTION = "setup.shipped.number-series.CONT";

    private final Access access;
    private final Numbering numbering;

    FirstSeries(Access access, Numbering numbering) {
        this.access = access;
        this.numbering = numbering;
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            access.asSystem(this::createIfFresh);
        } catch (Problem refused) {
            LOG.warn("The number series of contacts could not be set up: {}", refused.getMessage());
        }
    }

    private boolean createIfFresh() {
        if (!numbering.all().isEmpty()) {
            return false;
        }
        numbering.create(contacts());
        return true;
    }

    private static Map<String, @Nullable Object> contacts() {
        var series = new LinkedHashMap<String, @Nullable Object>();
        series.put("code", ContactSettings.FRESH.contactNos());
        series.put("description", "Contacts");
        series.put("startingNo", "CT000001");
        series.put("endingNo", "CT999999");
        series.put("warningNo", "CT990000");
        series.put("increment", 1);
        series.put("defaultNos", true);
        series.put("manualNos", true);
        series.put("allowGaps", true);
        return series;
    }
}
