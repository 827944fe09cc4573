package io.relata.documents.internal;

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
 * @param documentNos the number series documents are numbered from, or null: then they need a typed number
 */
public record DocumentSettings(@Nullable String documentNos) {
    /** The settings' name. */
    public static final String ID = "documents";

    /** What a fresh installation has. */
    public static final DocumentSettings FRESH = new DocumentSettings("DOC");

    static final String DOCUMENT_NOS = "documentNos";

    /**
     * Check what is about to be set.
     *
     * @throws Problem REF for a series that does not exist
     */
    public static Map<String, @Nullable Object> checked(Map<String, @Nullable Object> values, Numbering numbering) {
        var checked = new LinkedHashMap<>(values);
        if (values.containsKey(DOCUMENT_NOS)) {
            var series = FieldValues.read(RecordField.code(DOCUMENT_NOS, 20), values.get(DOCUMENT_NOS));
            if (series != null && numbering.find(series).isEmpty()) {
                throw Problem.of(ProblemCode.REF, "documents.problem.series", series)
                        .at(DOCUMENT_NOS);
            }
            checked.put(DOCUMENT_NOS, series);
        }
        return checked;
    }
}
