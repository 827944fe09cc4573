package io.relata.segments.internal;

import static io.relata.segments.SegmentRecords.ADDED_BY;
import static io.relata.segments.SegmentRecords.COMPANY_ID;
import static io.relata.segments.SegmentRecords.CONTACT_NO;
import static io.relata.segments.SegmentRecords.LINE;
import static io.relata.segments.SegmentRecords.REMOVED_BY;
import static io.relata.segments.SegmentRecords.SEGMENT_ID;
import static io.relata.segments.SegmentRecords.STEP;

import io.relata.contacts.Addressee;
import io.relata.contacts.ContactAudience;
import io.relata.platform.change.Change;
import io.relata.platform.change.Values;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.segments.ContactCriteria;
import io.relata.segments.Segment;
import io.relata.segments.SegmentAction;
import io.relata.segments.Selection;
import io.relata.segments.SelectionOutcome;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes steps and takes them back. A line knows the step that brought it and the one that took it away, so that the last
 * step can always be taken back.
 *
 * @see "docs/decisions/0031-a-line-knows-its-steps.md"
 */
@Component
class SegmentSteps {
    private final StepRows steps;
    private final LineRows lines;
    private final LineWriting writing;
    private final Candidates candidates;
    private final ContactAudience audience;

    SegmentSteps(StepRows steps, LineRows lines, LineWriting writing, Candidates candidates, ContactAudience audience) {
        this.steps = steps;
        this.lines = lines;
        this.writing = writing;
        this.candidates = candidates;
        this.audience = audience;
    }

    SelectionOutcome preview(Segment segment, SegmentAction action, Selection selection) {
        var before = lines.count(segment.id());
        var tally = new Tally();
        if (action == SegmentAction.ADD) {
            candidates.each(selection, found -> admitted(tally, segment, selection, found));
            return tally.added(before);
        }
        narrow(segment, action, selection, part -> tally.take(part.size()));
        return tally.taken(action, before);
    }

    SelectionOutcome run(Change change, Segment segment, SegmentAction action, Selection selection) {
        var before = lines.count(segment.id());
        var step = note(change, segment, action, selection);
        var tally = new Tally();
        if (action == SegmentAction.ADD) {
            var adding = writing.begin(change, segment, step);
            candidates.each(selection, found -> adding.add(admitted(tally, segment, selection, found)));
            return tally.added(before);
        }
        narrow(segment, action, selection, part -> {
            tally.take(part.size());
            part.forEach(line -> remove(change, line.id(), step));
        });
        return tally.taken(action, before);
    }

    /** Keeps a step and tells its number. */
    int note(Change change, Segment segment, SegmentAction action, Selection selection) {
        var step = steps.next(segment.id());
        change.insert(STEP, StepRows.values(step, action, selection).with(SEGMENT_ID, segment.id()));
        return step;
    }

    /** Takes away the lines of contacts that were taken away by hand on another segment. */
    void removeAgain(Change change, Segment segment, Selection selection) {
        var step = note(change, segment, SegmentAction.REMOVE, selection);
        var numbers = Set.copyOf(selection.contacts());
        inParts(
                SEGMENT_ID
                        .column()
                        .eq(segment.id())
                        .and(REMOVED_BY.column().isNull())
                        .and(CONTACT_NO.column().in(numbers)),
                line -> remove(change, line, step));
    }

    static void remove(Change change, UUID line, @Nullable Integer step) {
        change.update(LINE, line, Change.ANY_VERSION, Values.none().with(REMOVED_BY, step));
    }

    private List<Addressee> admitted(Tally tally, Segment segment, Selection selection, List<Addressee> found) {
        var ids = found.stream().map(each -> each.facts().id()).toList();
        var present =
                selection.has(Selection.Option.ALLOW_EXISTING) ? Set.<UUID>of() : lines.present(segment.id(), ids);
        return tally.admitted(found, selection, present);
    }

    /** Goes through the lines that a step takes away. */
    private void narrow(
            Segment segment, SegmentAction action, Selection selection, Consumer<List<LineRows.Stored>> work) {
        var criteria = selection.criteria();
        if (criteria == null) {
            throw Problem.required("filter");
        }
        lines.each(segment.id(), part -> {
            var fits = fitting(criteria, selection.has(Selection.Option.ENTIRE_COMPANIES), part);
            var wanted = action == SegmentAction.REDUCE ? fits : fits.negate();
            work.accept(part.stream().filter(wanted).toList());
        });
    }

    private Predicate<LineRows.Stored> fitting(
            ContactCriteria criteria, boolean entireCompanies, List<LineRows.Stored> part) {
        var own = audience.fitting(
                criteria.query(), part.stream().map(LineRows.Stored::contact).collect(Collectors.toSet()));
        if (!entireCompanies) {
            return line -> own.contains(line.contact());
        }
        var companies = part.stream()
                .map(line -> line.values().get(COMPANY_ID))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var with = audience.companiesWith(criteria.query(), companies);
        return line ->
                own.contains(line.contact()) || with.contains(line.values().get(COMPANY_ID));
    }

    /**
     * Takes the last step back.
     *
     * @throws Problem STATE when there is none
     */
    void goBack(Change change, Segment segment) {
        var last = steps.last(segment.id())
                .orElseThrow(() -> Problem.of(ProblemCode.STATE, "segments.problem.noStep", segment.no()));
        var ofSegment = SEGMENT_ID.column().eq(segment.id());
        var number = last.step().no();
        if (last.step().action() == SegmentAction.ADD) {
            delete(change, ofSegment.and(ADDED_BY.column().eq(number)));
        } else {
            inParts(ofSegment.and(REMOVED_BY.column().eq(number)), line -> remove(change, line, null));
        }
        change.delete(STEP, last.id(), Change.ANY_VERSION);
    }

    /** Forgets how a segment was built, with the lines that are no longer there. */
    void forget(Change change, UUID segment) {
        delete(change, SEGMENT_ID.column().eq(segment).and(REMOVED_BY.column().isNotNull()));
        steps.stored(segment).forEach(step -> change.delete(STEP, step.id(), Change.ANY_VERSION));
    }

    /** Deletes all lines and steps of a segment. */
    void deleteAll(Change change, UUID segment) {
        delete(change, SEGMENT_ID.column().eq(segment));
        steps.stored(segment).forEach(step -> change.delete(STEP, step.id(), Change.ANY_VERSION));
    }

    private void delete(Change change, Condition which) {
        inParts(which, line -> change.delete(LINE, line, Change.ANY_VERSION));
    }

    /** Goes through lines that stop to fit when they are worked on. */
    private void inParts(Condition which, Consumer<UUID> work) {
        for (var ids = lines.ids(which); !ids.isEmpty(); ids = lines.ids(which)) {
            ids.forEach(work);
        }
    }
}
