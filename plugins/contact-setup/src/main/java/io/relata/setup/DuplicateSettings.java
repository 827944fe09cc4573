package io.relata.setup;

import io.relata.platform.change.RecordField;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.rest.FieldValues;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps the settings of the duplicate search in step: nothing is searched for where no search strings are kept. */
final class DuplicateSettings {

    static final String MAINTAIN = "maintainDuplicateSearchStrings";
    static final String AUTOSEARCH = "autosearchForDuplicates";
    private static final RecordField<Integer> PERCENT = RecordField.integer("searchHitPercent");
    private static final int HIGHEST_PERCENT = 100;

    private DuplicateSettings() {}

    /** Adds what follows from what is about to be set. */
    static Map<String, @Nullable Object> follow(Map<String, @Nullable Object> values, ContactSettings before) {
        requirePercent(values);
        var maintained = before.maintainDuplicateSearchStrings();
        var maintain = flag(values, MAINTAIN, maintained);
        var autosearch = flag(values, AUTOSEARCH, before.autosearchForDuplicates());
        var following = new LinkedHashMap<>(values);
        if (values.containsKey(MAINTAIN) && values.containsKey(AUTOSEARCH)) {
            requireTogether(maintain, autosearch);
        } else if (values.containsKey(MAINTAIN) && maintain != maintained) {
            following.put(AUTOSEARCH, maintain);
        } else if (values.containsKey(AUTOSEARCH) && autosearch) {
            following.put(MAINTAIN, true);
        }
        return following;
    }

    private static void requirePercent(Map<String, @Nullable Object> values) {
        var percent = FieldValues.read(PERCENT, values.get(PERCENT.name()));
        if (percent != null && (percent < 1 || percent > HIGHEST_PERCENT)) {
            throw Problem.of(ProblemCode.FORMAT, "setup.problem.range", 1, HIGHEST_PERCENT)
                    .at(PERCENT.name());
        }
    }

    private static void requireTogether(boolean maintain, boolean autosearch) {
        if (autosearch && !maintain) {
            throw Problem.of(ProblemCode.STATE, "setup.problem.autosearch").at(AUTOSEARCH);
        }
    }

    private static boolean flag(Map<String, @Nullable Object> values, String name, boolean otherwise) {
        var flag = FieldValues.read(RecordField.flag(name), values.get(name));
        return flag == null ? otherwise : flag;
    }
}
