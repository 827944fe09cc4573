package io.relata.segments.internal;

import static io.relata.segments.SegmentRecords.ALTERNATIVE_ADDRESS;
import static io.relata.segments.SegmentRecords.CORRESPONDENCE_DEFAULT;
import static io.relata.segments.SegmentRecords.CORRESPONDENCE_TYPE;
import static io.relata.segments.SegmentRecords.COST;
import static io.relata.segments.SegmentRecords.DATE;
import static io.relata.segments.SegmentRecords.DESCRIPTION;
import static io.relata.segments.SegmentRecords.DURATION;
import static io.relata.segments.SegmentRecords.FILE;
import static io.relata.segments.SegmentRecords.FLOW;
import static io.relata.segments.SegmentRecords.GROUP;
import static io.relata.segments.SegmentRecords.IGNORE_CONTACT_CORRESPONDENCE;
import static io.relata.segments.SegmentRecords.INITIATED_BY;
import static io.relata.segments.SegmentRecords.LANGUAGE;
import static io.relata.segments.SegmentRecords.LANGUAGE_DEFAULT;
import static io.relata.segments.SegmentRecords.LINE;
import static io.relata.segments.SegmentRecords.SALESPERSON;
import static io.relata.segments.SegmentRecords.SUBJECT;
import static io.relata.segments.SegmentRecords.SUBJECT_DEFAULT;
import static io.relata.segments.SegmentRecords.TEMPLATE;
import static io.relata.segments.SegmentRecords.UNIT_COST;
import static io.relata.segments.SegmentRecords.UNIT_DURATION;

import io.relata.contacts.ContactAudience;
import io.relata.platform.change.Change;
import io.relata.platform.change.RecordField;
import io.relata.platform.change.Values;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.segments.Segment;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Lets lines follow when the segment's header changes: all follow another template, else those that have its template. */
@Component
class HeaderFollowing {
    /** What lines take over, by what changed in the header. */
    private static final Map<RecordField<?>, List<RecordField<?>>> FOLLOWERS = Map.ofEntries(
            Map.entry(DESCRIPTION, List.of(DESCRIPTION)),
            Map.entry(SALESPERSON, List.of(SALESPERSON)),
            Map.entry(DATE, List.of(DATE, ALTERNATIVE_ADDRESS)),
            Map.entry(LANGUAGE_DEFAULT, List.of(LANGUAGE, SUBJECT)),
            Map.entry(SUBJECT_DEFAULT, List.of(SUBJECT)),
            Map.entry(CORRESPONDENCE_DEFAULT, List.of(CORRESPONDENCE_TYPE)),
            Map.entry(IGNORE_CONTACT_CORRESPONDENCE, List.of(CORRESPONDENCE_TYPE)),
            Map.entry(FLOW, List.of(FLOW)),
            Map.entry(INITIATED_BY, List.of(INITIATED_BY)),
            Map.entry(UNIT_COST, List.of(COST)),
            Map.entry(UNIT_DURATION, List.of(DURATION)),
            Map.entry(
                    TEMPLATE,
                    List.of(
                            TEMPLATE,
                            GROUP,
                            DESCRIPTION,
                            SUBJECT,
                            LANGUAGE,
                            CORRESPONDENCE_TYPE,
                            FLOW,
                            INITIATED_BY,
                            COST,
                            DURATION)));

    private final LineRows lines;
    private final LineWriting writing;
    private final ContentRows contents;
    private final ContactAudience audience;

    HeaderFollowing(LineRows lines, LineWriting writing, ContentRows contents, ContactAudience audience) {
        this.lines = lines;
        this.writing = writing;
        this.contents = contents;
        this.audience = audience;
    }

    /** Tells which fields of lines a header's change reaches. */
    static Set<RecordField<?>> followers(Segment before, Values written) {
        var reached = new LinkedHashSet<RecordField<?>>();
        written.asMap().forEach((field, value) -> {
            if (!Objects.equals(before.values().asMap().get(field), value)) {
                reached.addAll(FOLLOWERS.getOrDefault(field, List.of()));
            }
        });
        return reached;
    }

    /**
     * Refuses that lines keep another template than the segment whose attachment they send.
     *
     * @throws Problem STATE
     */
    void requireOwnAttachments(Segment segment) {
        var attached = contents.all(segment.id()).stream().anyMatch(content -> content.attachment() != null);
        if (attached && lines.any(segment.id(), FILE.column().isNull())) {
            throw Problem.of(ProblemCode.STATE, "segments.problem.inherited").at(TEMPLATE.name());
        }
    }

    /**
     * Writes what follows.
     *
     * @param before the header until now
     * @param after the header from now on
     * @param fields the lines' fields that follow
     */
    void follow(Change change, Segment before, Segment after, Set<RecordField<?>> fields) {
        var all = fields.contains(TEMPLATE);
        var defaults = writing.defaults(after);
        lines.each(after.id(), part -> {
            var reached = part.stream()
                    .filter(line -> all || Objects.equals(line.values().get(TEMPLATE), before.template()))
                    .toList();
            follow(change, defaults, reached, fields);
        });
    }

    private void follow(
            Change change, LineDefaults defaults, List<LineRows.Stored> reached, Set<RecordField<?>> fields) {
        var ids = reached.stream().map(LineRows.Stored::contact).toList();
        var found = audience.of(ids);
        var addresses = writing.addresses(ids, defaults.segment().date());
        for (var line : reached) {
            var contact = found.get(line.contact());
            if (contact != null) {
                var fresh = defaults.of(contact, addresses.get(line.contact()));
                change.update(LINE, line.id(), Change.ANY_VERSION, chosen(line, fresh, fields));
            }
        }
    }

    /** A line that sends a file of its own stays in that file's language. */
    private static Values chosen(LineRows.Stored line, Values fresh, Set<RecordField<?>> fields) {
        var chosen = Values.none();
        for (var field : fields) {
            if (field != LANGUAGE || line.values().get(FILE) == null) {
                copy(field, fresh, chosen);
            }
        }
        return chosen;
    }

    private static <T> void copy(RecordField<T> field, Values from, Values to) {
        to.with(field, from.get(field));
    }
}
