package io.relata.segments.internal;

import static io.relata.segments.SegmentRecords.CANCELED;
import static io.relata.segments.SegmentRecords.CREATION_DATE;
import static io.relata.segments.SegmentRecords.DATE;
import static io.relata.segments.SegmentRecords.DESCRIPTION;
import static io.relata.segments.SegmentRecords.ENTRY_NO;
import static io.relata.segments.SegmentRecords.LOGGED;
import static io.relata.segments.SegmentRecords.LOGGED_SEGMENT;
import static io.relata.segments.SegmentRecords.SALESPERSON;
import static io.relata.segments.SegmentRecords.SEGMENT;
import static io.relata.segments.SegmentRecords.SEGMENT_ID;
import static io.relata.segments.SegmentRecords.SEGMENT_NO;
import static io.relata.segments.SegmentRecords.USER;

import io.relata.contacts.Contacts;
import io.relata.interactions.LoggedEntries;
import io.relata.platform.access.Access;
import io.relata.platform.change.Change;
import io.relata.platform.change.Values;
import io.relata.platform.plugin.Extensions;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.text.Messages;
import io.relata.platform.text.Shorten;
import io.relata.segments.LogRequest;
import io.relata.segments.Segment;
import io.relata.segments.SegmentAction;
import io.relata.segments.SegmentDelivery;
import io.relata.segments.SegmentLogged;
import io.relata.segments.SegmentLogging;
import io.relata.segments.Selection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Logs a segment: an interaction a line, all of them or none.
 *
 * @see "docs/decisions/0032-a-logged-segment-keeps-its-lines.md"
 */
@Component
class SegmentLog {
    /** What came of it. */
    record Done(long entryNo, @Nullable String followUpNo) {}

    private final LineRows lines;
    private final ContentRows contents;
    private final LineEntries lineEntries;
    private final LoggedRows logged;
    private final LoggedEntries entries;
    private final SegmentCreation creation;
    private final SegmentSteps steps;
    private final Contacts contacts;
    private final Extensions extensions;
    private final Access access;
    private final Messages messages;

    SegmentLog(
            LineRows lines,
            ContentRows contents,
            LineEntries lineEntries,
            LoggedRows logged,
            LoggedEntries entries,
            SegmentCreation creation,
            SegmentSteps steps,
            Contacts contacts,
            Extensions extensions,
            Access access,
            Messages messages) {
        this.lines = lines;
        this.contents = contents;
        this.lineEntries = lineEntries;
        this.logged = logged;
        this.entries = entries;
        this.creation = creation;
        this.steps = steps;
        this.contacts = contacts;
        this.extensions = extensions;
        this.access = access;
        this.messages = messages;
    }

    /**
     * Logs a segment inside a change that holds it.
     *
     * @throws Problem REQ or STATE, naming the line where it is one
     */
    Done log(Change change, Segment segment, LogRequest request, LogRuns.Run run) {
        check(segment);
        change.ask(new SegmentLogging(change, segment, request.deliver()));
        var entryNo = logged.nextEntryNo();
        change.insert(LOGGED_SEGMENT, record(segment, entryNo));
        change.update(SEGMENT, segment.id(), Change.ANY_VERSION, Values.none().with(LOGGED, true));
        write(change, segment, request, entryNo, run);
        requireDelivery(request);
        var followUp = request.followUp() ? followUp(change, segment, entryNo) : null;
        change.publish(new SegmentLogged(
                segment.id(), segment.no(), entryNo, segment.figures().lines(), request.deliver()));
        return new Done(entryNo, followUp);
    }

    private static void check(Segment segment) {
        if (segment.description() == null) {
            throw Problem.required(DESCRIPTION.name());
        }
        if (segment.figures().lines() == 0) {
            throw Problem.of(ProblemCode.STATE, "segments.problem.empty", segment.no());
        }
    }

    /** What a line lacks is told first: that can be put right by who logs the segment. */
    private void requireDelivery(LogRequest request) {
        if (request.deliver() && extensions.all(SegmentDelivery.class).isEmpty()) {
            throw Problem.of(ProblemCode.STATE, "segments.problem.noDelivery").at("deliver");
        }
    }

    private Values record(Segment segment, long entryNo) {
        return Values.none()
                .with(ENTRY_NO, entryNo)
                .with(SEGMENT_ID, segment.id())
                .with(SEGMENT_NO, segment.no())
                .with(DESCRIPTION, segment.description())
                .with(CREATION_DATE, creation.workDate())
                .with(USER, access.current().name())
                .with(CANCELED, false);
    }

    private void write(Change change, Segment segment, LogRequest request, long entryNo, LogRuns.Run run) {
        var content = contents.of(segment);
        lines.each(segment.id(), part -> {
            var facts =
                    contacts.facts(part.stream().map(LineRows.Stored::contact).collect(Collectors.toSet()));
            var made = lineEntries.of(segment, content, part, facts, request.deliver());
            entries.record(change, segment.no(), entryNo, made);
            run.recorded(made.size());
        });
    }

    private String followUp(Change change, Segment segment, long entryNo) {
        var description = messages.text("segments.followUpOf", segment.no());
        var created = creation.create(
                change,
                Values.none()
                        .with(DESCRIPTION, Shorten.atWord(DESCRIPTION.maxLength(), description))
                        .with(SALESPERSON, segment.salesperson())
                        .with(DATE, creation.workDate()));
        steps.run(
                change,
                created,
                SegmentAction.ADD,
                Selection.ofLogged(entryNo).with(Selection.Option.IGNORE_EXCLUSION));
        return created.no();
    }
}
