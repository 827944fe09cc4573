package io.relata.segments.internal;

import static io.relata.segments.SegmentRecords.CANCELED;
import static io.relata.segments.SegmentRecords.CONTENT;
import static io.relata.segments.SegmentRecords.LOGGED_SEGMENT;
import static io.relata.segments.SegmentRecords.SEGMENT;

import io.relata.interactions.InteractionCounting;
import io.relata.interactions.Interactions;
import io.relata.interactions.LoggedEntries;
import io.relata.platform.access.Access;
import io.relata.platform.change.Change;
import io.relata.platform.change.ChangeRequest;
import io.relata.platform.change.Changed;
import io.relata.platform.change.Changes;
import io.relata.platform.change.Values;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.query.Page;
import io.relata.segments.LogOutcome;
import io.relata.segments.LogProgress;
import io.relata.segments.LogRequest;
import io.relata.segments.LoggedSegment;
import io.relata.segments.LoggedSegments;
import io.relata.segments.Segments;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Serves logged segments. */
@Service
public class StoredLoggedSegments implements LoggedSegments {
    private final SegmentRows rows;
    private final LoggedRows logged;
    private final SegmentLog log;
    private final LogRuns runs;
    private final SegmentSteps steps;
    private final ContentRows contents;
    private final LoggedEntries entries;
    private final SegmentChange segmentChange;
    private final Access access;
    private final Changes changes;

    StoredLoggedSegments(
            SegmentRows rows,
            LoggedRows logged,
            SegmentLog log,
            LogRuns runs,
            SegmentSteps steps,
            ContentRows contents,
            LoggedEntries entries,
            SegmentChange segmentChange,
            Access access,
            Changes changes) {
        this.rows = rows;
        this.logged = logged;
        this.log = log;
        this.runs = runs;
        this.steps = steps;
        this.contents = contents;
        this.entries = entries;
        this.segmentChange = segmentChange;
        this.access = access;
        this.changes = changes;
    }

    @Override
    public Changed<LogOutcome> log(String no, LogRequest request) {
        access.require(Segments.WRITE);
        access.require(Interactions.WRITE);
        var segment = rows.required(no);
        var run = runs.begin(segment);
        try {
            return segmentChange.make("segments.change.logged", no, (change, held) -> {
                var done = log.log(change, held, request, run);
                return new LogOutcome(logged.required(done.entryNo()), done.followUpNo());
            });
        } finally {
            runs.end(segment);
        }
    }

    @Override
    public Optional<LogProgress> progress(String no) {
        access.require(Segments.READ);
        return rows.find(no).flatMap(runs::progress);
    }

    @Override
    public void stop(String no) {
        access.require(Segments.WRITE);
        runs.stop(rows.required(no));
    }

    @Override
    public Page<LoggedSegment> list(int limit, @Nullable String cursor) {
        access.require(Segments.READ);
        return logged.page(Math.clamp(limit, 1, Segments.MOST), cursor);
    }

    @Override
    public LoggedSegment read(long entryNo) {
        access.require(Segments.READ);
        return logged.required(entryNo);
    }

    @Override
    public Changed<LoggedSegment> cancel(long entryNo, boolean canceled) {
        access.require(Segments.WRITE);
        var seen = logged.required(entryNo);
        var label = canceled ? "segments.change.canceled" : "segments.change.uncanceled";
        return changes.make(request(Segments.WRITE, label, seen), change -> {
            change.update(LOGGED_SEGMENT, seen.id(), Change.ANY_VERSION, Values.none());
            if (logged.isCanceled(entryNo) == canceled) {
                var refusal = canceled ? "segments.problem.canceled" : "segments.problem.notCanceled";
                throw Problem.of(ProblemCode.STATE, refusal, entryNo);
            }
            entries.cancel(change, entryNo, canceled);
            change.update(
                    LOGGED_SEGMENT, seen.id(), Change.ANY_VERSION, Values.none().with(CANCELED, canceled));
            return logged.required(entryNo);
        });
    }

    private static ChangeRequest request(String permission, String label, LoggedSegment segment) {
        return ChangeRequest.of(
                permission, label, Objects.requireNonNullElse(segment.description(), segment.segmentNo()));
    }

    @Override
    public Changed<Integer> deleteCanceled() {
        access.require(Segments.DELETE);
        return changes.make(ChangeRequest.of(Segments.DELETE, "segments.change.canceledDeleted"), change -> {
            var canceled = logged.canceled();
            canceled.forEach((id, segment) -> {
                change.delete(LOGGED_SEGMENT, id, Change.ANY_VERSION);
                deleteKept(change, segment);
            });
            return canceled.size();
        });
    }

    /** Deletes what a logged segment could be used again from. */
    private void deleteKept(Change change, @Nullable UUID segment) {
        if (segment != null && rows.find(segment).isPresent()) {
            steps.deleteAll(change, segment);
            contents.all(segment).forEach(each -> change.delete(CONTENT, each.id(), Change.ANY_VERSION));
            change.delete(SEGMENT, segment, Change.ANY_VERSION);
        }
    }

    /** Refuse that an interaction counts again while its whole segment is canceled. */
    public void counting(InteractionCounting counting) {
        var number = counting.interaction().loggedSegmentEntryNo();
        if (number != null && logged.isCanceled(number)) {
            throw Problem.of(ProblemCode.STATE, "segments.problem.loggedCanceled", number);
        }
    }
}
