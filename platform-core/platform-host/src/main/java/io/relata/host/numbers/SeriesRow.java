package io.relata.host.numbers;

import io.relata.platform.change.RecordType;
import io.relata.platform.number.NumberSeries;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Record;

/** Holds a series as the database has it. */
record SeriesRow(UUID id, NumberSeries series) {

    static final int LONGEST = 20;

    static SeriesRow of(Record row) {
        return new SeriesRow(
                row.get(RecordType.ID),
                new NumberSeries(
                        row.get(SeriesFields.CODE.column()),
                        Optional.ofNullable(row.get(SeriesFields.DESCRIPTION.column()))
                                .orElse(""),
                        row.get(SeriesFields.STARTING_NO.column()),
                        row.get(SeriesFields.ENDING_NO.column()),
                        row.get(SeriesFields.LAST_NO_USED.column()),
                        row.get(SeriesFields.INCREMENT.column()),
                        row.get(SeriesFields.WARNING_NO.column()),
                        row.get(SeriesFields.DEFAULT_NOS.column()),
                        row.get(SeriesFields.MANUAL_NOS.column()),
                        row.get(SeriesFields.ALLOW_GAPS.column()),
                        row.get(RecordType.VERSION)));
    }

    /** Tells the number that comes next; empty when the series is used up. */
    Optional<NumberText> next() {
        var next = NumberText.read(series.lastNoUsed())
                .map(last -> last.plus(series.increment()))
                .or(() -> NumberText.read(series.startingNo()));
        return next.filter(this::allows);
    }

    boolean allows(NumberText number) {
        return number.toString().length() <= LONGEST
                && NumberText.read(series.endingNo())
                        .map(end -> !number.isAfter(end))
                        .orElse(true);
    }

    boolean warnsAt(NumberText number) {
        return NumberText.read(series.warningNo())
                .map(warning -> !warning.isAfter(number))
                .orElse(false);
    }

    Problem usedUp() {
        return Problem.of(ProblemCode.STATE, "platform.problem.number.usedUp", series.code());
    }

    SeriesRow requireDrawing() {
        if (!series.defaultNos()) {
            throw Problem.of(ProblemCode.STATE, "platform.problem.number.manualOnly", series.code());
        }
        return this;
    }
}
