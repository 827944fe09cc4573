package io.relata.host.numbers;

import io.relata.platform.change.RecordField;
import io.relata.platform.change.Values;
import io.relata.platform.number.NumberSeries;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Checks a series before it is kept. */
final class SeriesRules {

    private SeriesRules() {}

    static Values complete(Values values) {
        require(values, SeriesFields.CODE);
        require(values, SeriesFields.STARTING_NO);
        return orElse(SeriesFields.INCREMENT, 1)
                .withAll(orElse(SeriesFields.DEFAULT_NOS, true))
                .withAll(orElse(SeriesFields.MANUAL_NOS, false))
                .withAll(orElse(SeriesFields.ALLOW_GAPS, true))
                .withAll(values);
    }

    private static <T> Values orElse(RecordField<T> field, T value) {
        return Values.none().with(field, value);
    }

    private static void require(Values values, RecordField<?> field) {
        if (values.get(field) == null) {
            throw Problem.required(field.name());
        }
    }

    static void check(Values values) {
        for (RecordField<?> field : values.asMap().keySet()) {
            if (!isOptional(field)) {
                require(values, field);
            }
        }
        var increment = values.get(SeriesFields.INCREMENT);
        if (increment == null || increment < 1) {
            throw Problem.of(ProblemCode.FORMAT, "platform.problem.number.increment")
                    .at(SeriesFields.INCREMENT.name());
        }
        var start = number(values, SeriesFields.STARTING_NO);
        checkFits(values, SeriesFields.ENDING_NO, start);
        checkFits(values, SeriesFields.WARNING_NO, start);
        checkFits(values, SeriesFields.LAST_NO_USED, start);
    }

    private static boolean isOptional(RecordField<?> field) {
        return field == SeriesFields.DESCRIPTION
                || field == SeriesFields.ENDING_NO
                || field == SeriesFields.WARNING_NO
                || field == SeriesFields.LAST_NO_USED;
    }

    private static NumberText number(Values values, RecordField<String> field) {
        return NumberText.read(values.get(field))
                .orElseThrow(() -> Problem.of(ProblemCode.FORMAT, "platform.problem.number.noDigits")
                        .at(field.name()));
    }

    private static void checkFits(Values values, RecordField<String> field, NumberText start) {
        if (values.get(field) == null) {
            return;
        }
        var number = number(values, field);
        if (!number.fits(start) || start.isAfter(number)) {
            throw Problem.of(ProblemCode.FORMAT, "platform.problem.number.outside", start.toString())
                    .at(field.name());
        }
    }

    /** Tells the values a series would have, as the base of a check. */
    static Values of(NumberSeries series) {
        return Values.none()
                .with(SeriesFields.CODE, series.code())
                .with(SeriesFields.DESCRIPTION, series.description())
                .with(SeriesFields.STARTING_NO, series.startingNo())
                .with(SeriesFields.ENDING_NO, series.endingNo())
                .with(SeriesFields.LAST_NO_USED, series.lastNoUsed())
                .with(SeriesFields.INCREMENT, series.increment())
                .with(SeriesFields.WARNING_NO, series.warningNo())
                .with(SeriesFields.DEFAULT_NOS, series.defaultNos())
                .with(SeriesFields.MANUAL_NOS, series.manualNos())
                .with(SeriesFields.ALLOW_GAPS, series.allowGaps());
    }

    /** Numbers that were drawn may stand on paper: a series goes back only by beginning another one. */
    static void refuseGoingBack(NumberSeries before, @Nullable String lastNoUsed) {
        var old = NumberText.read(before.lastNoUsed());
        var wanted = NumberText.read(lastNoUsed);
        var sameLine = old.isPresent() && (wanted.isEmpty() || wanted.get().fits(old.get()));
        if (sameLine && (wanted.isEmpty() || old.get().isAfter(wanted.get()))) {
            throw Problem.of(
                            ProblemCode.STATE,
                            "platform.problem.number.back",
                            old.get().toString())
                    .at(SeriesFields.LAST_NO_USED.name());
        }
    }
}
