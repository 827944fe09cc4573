package io.relata.segments.internal;

import io.relata.platform.access.Access;
import io.relata.platform.change.Change;
import io.relata.platform.change.ChangeRequest;
import io.relata.platform.change.Changed;
import io.relata.platform.change.Changes;
import io.relata.platform.change.Values;
import io.relata.segments.Segment;
import io.relata.segments.SegmentRecords;
import io.relata.segments.Segments;
import java.util.Objects;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** Makes changes of segments while nobody else changes or logs them. */
@Component
class SegmentChange {
    private final SegmentRows rows;
    private final Access access;
    private final Changes changes;

    SegmentChange(SegmentRows rows, Access access, Changes changes) {
        this.rows = rows;
        this.access = access;
        this.changes = changes;
    }

    /**
     * Makes a change.
     *
     * @param label message key of its name; its placeholder stands for the segment
     * @param no the segment's number
     * @param work takes the segment as it is once nobody else changes it
     * @throws io.relata.platform.problem.Problem not found, also when it was logged meanwhile; DENIED
     */
    <T> Changed<T> make(String label, String no, BiFunction<Change, Segment, T> work) {
        access.require(Segments.WRITE);
        var seen = rows.required(no);
        return changes.make(request(label, seen), change -> {
            hold(change, seen);
            return work.apply(change, rows.required(no));
        });
    }

    static ChangeRequest request(String label, Segment segment) {
        return ChangeRequest.of(Segments.WRITE, label, Objects.requireNonNullElse(segment.description(), segment.no()));
    }

    /** Keeps others from changing a segment until the change is done. */
    static void hold(Change change, Segment segment) {
        change.update(SegmentRecords.SEGMENT, segment.id(), Change.ANY_VERSION, Values.none());
    }
}
