package io.relata.segments.internal;

import static io.relata.segments.SegmentRecords.DATE;
import static io.relata.segments.SegmentRecords.LOGGED;
import static io.relata.segments.SegmentRecords.NO;
import static io.relata.segments.SegmentRecords.NO_SERIES;
import static io.relata.segments.SegmentRecords.SALESPERSON;
import static io.relata.segments.SegmentRecords.SEGMENT;
import static io.relata.segments.SegmentRecords.TEMPLATE;

import io.relata.platform.access.Access;
import io.relata.platform.change.Change;
import io.relata.platform.change.Values;
import io.relata.platform.number.Numbering;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.settings.Settings;
import io.relata.segments.Segment;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Creates segments: what is left out comes from the series, the user, the work date and the template. */
@Component
class SegmentCreation {
    private final SegmentRows rows;
    private final HeaderValues header;
    private final TemplateContents contents;
    private final SegmentSalesperson salespeople;
    private final Numbering numbering;
    private final Settings settings;
    private final Access access;
    private final Clock clock;

    SegmentCreation(
            SegmentRows rows,
            HeaderValues header,
            TemplateContents contents,
            SegmentSalesperson salespeople,
            Numbering numbering,
            Settings settings,
            Access access,
            Clock clock) {
        this.rows = rows;
        this.header = header;
        this.contents = contents;
        this.salespeople = salespeople;
        this.numbering = numbering;
        this.settings = settings;
        this.access = access;
        this.clock = clock;
    }

    Segment create(Change change, Values sent) {
        var typed = sent.get(NO);
        if (typed != null) {
            requireFree(typed);
        }
        var values = Values.none();
        values.with(SALESPERSON, salespeople.ofCurrentUser()).with(DATE, workDate());
        values.withAll(header.written(null, sent)).with(LOGGED, false);
        values.with(NO_SERIES, SegmentSettings.SERIES.in(settings));
        values.with(NO, typed == null ? SegmentSettings.SERIES.draw(settings, numbering, rows::exists) : typed);
        var id = change.insert(SEGMENT, values);
        contents.replace(change, id, values.get(TEMPLATE));
        return rows.find(id).orElseThrow();
    }

    LocalDate workDate() {
        return access.current().workDate(clock);
    }

    /**
     * Refuses a typed number that is taken, be it by a segment that was logged, or may not be typed.
     *
     * @throws Problem DUP or STATE at {@code no}
     */
    void requireFree(@Nullable String no) {
        if (no == null) {
            throw Problem.required(NO.name());
        }
        numbering.requireManual(SegmentSettings.SERIES.in(settings));
        if (rows.exists(no)) {
            throw Problem.of(ProblemCode.DUP, "segments.problem.numberTaken", no)
                    .at(NO.name());
        }
    }
}
