package io.relata.interactions.internal;

import io.relata.platform.change.RecordField;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.rest.FieldValues;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Hold the settings of this plugin.
 *
 * @param attachmentMegabytes the most megabytes of one attachment; 10 when blank
 * @param outgoingCallsTemplateCode the template of calls that are begun here, or null
 */
public record InteractionSettings(
        @Nullable Integer attachmentMegabytes, @Nullable String outgoingCallsTemplateCode) {
    static final String OUTGOING_CALLS = "outgoingCallsTemplateCode";
    private static final String MEGABYTES = "attachmentMegabytes";

    /** What a fresh installation has. */
    public static final InteractionSettings FRESH = new InteractionSettings(10, "OUTGOING");

    /** Check what is about to be set. */
    static Map<String, @Nullable Object> checked(Map<String, @Nullable Object> values) {
        var megabytes = FieldValues.read(RecordField.integer(MEGABYTES), values.get(MEGABYTES));
        if (megabytes != null && (megabytes < 1 || megabytes > 1_000)) {
            throw Problem.of(ProblemCode.FORMAT, "interactions.settings.problem")
                    .at(MEGABYTES);
        }
        return values;
    }

    long attachmentBytes() {
        var megabytes = attachmentMegabytes == null ? 10 : attachmentMegabytes;
        return megabytes * 1_048_576L;
    }
}
