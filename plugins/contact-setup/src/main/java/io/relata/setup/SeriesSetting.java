package io.relata.setup;

import io.relata.platform.change.RecordField;
import io.relata.platform.number.Numbering;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.rest.FieldValues;
import io.relata.platform.settings.Settings;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Describe a setting that holds the number series of a kind of record: the series has to exist, counts as used, and is
 * followed when it is renamed. {@link SeriesPanel} lets it be chosen.
 *
 * @param type the settings it is one of
 * @param name its name among them
 * @param value reads it; null where nothing is set, and numbers have to be typed
 * @param <S> the settings' type
 * @since 0.1
 */
public record SeriesSetting<S extends Record>(Class<S> type, String name, Function<S, @Nullable String> value) {

    /** Tell the series' code, or null. */
    public @Nullable String in(Settings settings) {
        return value.apply(settings.get(type));
    }

    /**
     * Check what is about to be set.
     *
     * @param values by name; other settings stay as they are
     * @param numbering knows the series
     * @throws Problem REF for a series that does not exist
     */
    public Map<String, @Nullable Object> checked(Map<String, @Nullable Object> values, Numbering numbering) {
        var checked = new LinkedHashMap<>(values);
        if (values.containsKey(name)) {
            var code = FieldValues.read(RecordField.code(name, 20), values.get(name));
            if (code != null && numbering.find(code).isEmpty()) {
                throw Problem.of(ProblemCode.REF, "setup.problem.unknownSeries", code)
                        .at(name);
            }
            checked.put(name, code);
        }
        return checked;
    }

    /**
     * Draw the next number that nobody typed before.
     *
     * @param settings the settings
     * @param numbering draws
     * @param taken tells whether a number is taken
     * @throws Problem REQ at the setting where no series is set; STATE when the series is used up
     */
    public String draw(Settings settings, Numbering numbering, Predicate<String> taken) {
        var series = in(settings);
        if (series == null) {
            throw Problem.of(ProblemCode.REQ, "platform.problem.number.noSeries")
                    .at(name);
        }
        var no = numbering.draw(series);
        while (taken.test(no)) {
            no = numbering.draw(series);
        }
        return no;
    }

    /**
     * Say that the setting uses a number series.
     *
     * @param settings finds the settings
     * @param route where the setting is changed
     */
    public CodeUsage usage(Supplier<Settings> settings, String route) {
        return new CodeUsage(
                        "settings-number-series",
                        CodeUsage.NUMBER_SERIES,
                        codes -> counts(settings.get(), codes),
                        route,
                        (change, from, to) -> follow(settings.get(), from, to))
                .counting("setup.usage.settings");
    }

    private Map<String, Long> counts(Settings settings, Collection<String> codes) {
        var series = in(settings);
        return series != null && codes.contains(series) ? Map.of(series, 1L) : Map.of();
    }

    private void follow(Settings settings, String from, String to) {
        if (from.equals(in(settings))) {
            settings.change(type, Map.of(name, to));
        }
    }
}
