package io.relata.setup;

import io.relata.platform.access.Access;
import io.relata.platform.number.Numbering;
import io.relata.platform.plugin.Contribution;
import io.relata.platform.problem.Problem;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ship a number series, so that the first record can be created at once. What it is for is said in the reader's language
 * until somebody writes something else.
 *
 * @param code the series' code
 * @param prefix what its numbers begin with: {@code CT}
 * @param digits how many digits follow
 * @param description what it is for, in English: texts are not there yet when it is made
 * @param descriptionKey the message key of what it is for
 * @since 0.1
 */
public record ShippedSeries(String code, String prefix, int digits, String description, String descriptionKey)
        implements Contribution {

    private static final Logger LOG = LoggerFactory.getLogger(ShippedSeries.class);

    @Override
    public String id() {
        return code.toLowerCase(Locale.ROOT);
    }

    /** Make the series if there is none of its code; what stands in the way is logged, because a plugin can start without. */
    public void createIfMissing(Access access, Numbering numbering) {
        try {
            access.asSystem(() -> numbering.find(code).isPresent() || create(numbering));
        } catch (Problem refused) {
            LOG.warn("The number series {} could not be set up: {}", code, refused.getMessage());
        }
    }

    private boolean create(Numbering numbering) {
        var series = new LinkedHashMap<String, @Nullable Object>();
        series.put("code", code);
        series.put("description", description);
        series.put("startingNo", prefix + "0".repeat(digits - 1) + "1");
        series.put("endingNo", prefix + "9".repeat(digits));
        series.put("warningNo", prefix + "99" + "0".repeat(digits - 2));
        series.put("increment", 1);
        series.put("defaultNos", true);
        series.put("manualNos", true);
        series.put("allowGaps", true);
        numbering.create(series);
        return true;
    }
}
