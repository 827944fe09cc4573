package io.relata.segments.internal;

import static io.relata.segments.SegmentRecords.CODE;
import static io.relata.segments.SegmentRecords.DESCRIPTION;
import static io.relata.segments.SegmentRecords.SAVED;
import static io.relata.segments.SegmentRecords.SAVED_ID;
import static io.relata.segments.SegmentRecords.SAVED_STEP;
import static io.relata.segments.SegmentRecords.USER;

import io.relata.platform.access.Access;
import io.relata.platform.change.Change;
import io.relata.platform.change.ChangeRequest;
import io.relata.platform.change.Changed;
import io.relata.platform.change.Changes;
import io.relata.platform.change.Values;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.rest.FieldValues;
import io.relata.segments.SavedCriteria;
import io.relata.segments.Segment;
import io.relata.segments.SegmentAction;
import io.relata.segments.SegmentBuilding;
import io.relata.segments.SegmentStep;
import io.relata.segments.Segments;
import io.relata.segments.Selection;
import io.relata.segments.SelectionOutcome;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

@Service
class StoredSegmentBuilding implements SegmentBuilding {
    private final SegmentRows rows;
    private final LineRows lines;
    private final StepRows steps;
    private final SegmentSteps taking;
    private final SegmentChange segmentChange;
    private final Access access;
    private final Changes changes;

    StoredSegmentBuilding(
            SegmentRows rows,
            LineRows lines,
            StepRows steps,
            SegmentSteps taking,
            SegmentChange segmentChange,
            Access access,
            Changes changes) {
        this.rows = rows;
        this.lines = lines;
        this.steps = steps;
        this.taking = taking;
        this.segmentChange = segmentChange;
        this.access = access;
        this.changes = changes;
    }

    @Override
    public SelectionOutcome preview(String no, SegmentAction action, Selection selection) {
        access.require(Segments.READ);
        return taking.preview(rows.required(no), action, selection);
    }

    @Override
    public Changed<SelectionOutcome> run(String no, SegmentAction action, Selection selection) {
        return segmentChange.make(
                "segments.change." + action.key(),
                no,
                (change, segment) -> taking.run(change, segment, action, selection));
    }

    @Override
    public Changed<Segment> goBack(String no) {
        return segmentChange.make("segments.change.back", no, (change, segment) -> {
            taking.goBack(change, segment);
            return rows.required(no);
        });
    }

    @Override
    public List<SegmentStep> steps(String no) {
        access.require(Segments.READ);
        var segment = rows.required(no);
        return steps.of(segment.id(), lines.countsByStep(segment.id()));
    }

    @Override
    public List<SavedCriteria> saved() {
        access.require(Segments.READ);
        return steps.saved();
    }

    @Override
    public Changed<SavedCriteria> save(String no, String code, @Nullable String description) {
        access.require(Segments.WRITE);
        var key = FieldValues.read(CODE, code);
        if (key == null) {
            throw Problem.required(CODE.name());
        }
        var words = FieldValues.read(DESCRIPTION, description);
        var built = steps.stored(rows.required(no).id());
        if (built.isEmpty()) {
            throw Problem.of(ProblemCode.STATE, "segments.problem.noStep", no);
        }
        return changes.make(ChangeRequest.of(Segments.WRITE, "segments.change.saved", key), change -> {
            var owner = Values.none()
                    .with(CODE, key)
                    .with(DESCRIPTION, words)
                    .with(USER, access.current().name());
            var id = change.insert(SAVED, owner);
            for (var each : built) {
                var step = each.step();
                change.insert(
                        SAVED_STEP,
                        StepRows.values(step.no(), step.action(), step.selection())
                                .with(SAVED_ID, id));
            }
            return steps.saved(key).orElseThrow();
        });
    }

    @Override
    public Changed<Segment> reuse(String no, String code) {
        return segmentChange.make("segments.change.reused", no, (change, segment) -> {
            var criteria = steps.saved(code)
                    .orElseThrow(() -> Problem.of(ProblemCode.REF, "segments.problem.noSuchCriteria", code)
                            .at(CODE.name()));
            criteria.steps().forEach(step -> repeat(change, segment, step));
            return rows.required(no);
        });
    }

    /** Lines that were taken away by hand are those of contacts, which are taken away again where they are. */
    private void repeat(Change change, Segment segment, SegmentStep step) {
        if (step.action() == SegmentAction.REMOVE) {
            taking.removeAgain(change, segment, step.selection());
        } else {
            taking.run(change, segment, step.action(), step.selection());
        }
    }

    @Override
    public Changed<String> deleteSaved(String code) {
        access.require(Segments.WRITE);
        var criteria = steps.saved(code).orElseThrow(() -> Problem.notFound(code));
        var request = ChangeRequest.of(Segments.WRITE, "segments.change.savedDeleted", criteria.code());
        return changes.make(request, change -> {
            steps.savedSteps(criteria.id()).forEach(step -> change.delete(SAVED_STEP, step.id(), Change.ANY_VERSION));
            change.delete(SAVED, criteria.id(), Change.ANY_VERSION);
            return criteria.code();
        });
    }
}
