package io.relata.segments.internal;

import static io.relata.segments.SegmentRecords.CONTENT;
import static io.relata.segments.SegmentRecords.CONTENT_LANGUAGE;
import static io.relata.segments.SegmentRecords.FILE;
import static io.relata.segments.SegmentRecords.NO;
import static io.relata.segments.SegmentRecords.SEGMENT;
import static io.relata.segments.SegmentRecords.SEGMENT_ID;
import static io.relata.segments.SegmentRecords.TEMPLATE;

import io.relata.platform.access.Access;
import io.relata.platform.change.Change;
import io.relata.platform.change.ChangeRequest;
import io.relata.platform.change.Changed;
import io.relata.platform.change.Changes;
import io.relata.platform.change.Values;
import io.relata.platform.problem.Problem;
import io.relata.platform.query.Page;
import io.relata.platform.rest.FieldValues;
import io.relata.segments.Segment;
import io.relata.segments.SegmentContent;
import io.relata.segments.SegmentLine;
import io.relata.segments.Segments;
import io.relata.segments.Selection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

@Service
class StoredSegments implements Segments {
    private final SegmentRows rows;
    private final LineRows lines;
    private final ContentRows contents;
    private final SegmentCreation creation;
    private final HeaderValues header;
    private final HeaderFollowing following;
    private final TemplateContents templateContents;
    private final SegmentSteps steps;
    private final LineChanges lineChanges;
    private final MailingGroups mailingGroups;
    private final SegmentChange segmentChange;
    private final SegmentFiles files;
    private final Languages languages;
    private final Access access;
    private final Changes changes;

    StoredSegments(
            SegmentRows rows,
            LineRows lines,
            ContentRows contents,
            SegmentCreation creation,
            HeaderValues header,
            HeaderFollowing following,
            TemplateContents templateContents,
            SegmentSteps steps,
            LineChanges lineChanges,
            MailingGroups mailingGroups,
            SegmentChange segmentChange,
            SegmentFiles files,
            Languages languages,
            Access access,
            Changes changes) {
        this.rows = rows;
        this.lines = lines;
        this.contents = contents;
        this.creation = creation;
        this.header = header;
        this.following = following;
        this.templateContents = templateContents;
        this.steps = steps;
        this.lineChanges = lineChanges;
        this.mailingGroups = mailingGroups;
        this.segmentChange = segmentChange;
        this.files = files;
        this.languages = languages;
        this.access = access;
        this.changes = changes;
    }

    @Override
    public Page<Segment> list(@Nullable String text, @Nullable String salesperson, int limit, @Nullable String cursor) {
        access.require(READ);
        return rows.page(text, salesperson, Math.clamp(limit, 1, MOST), cursor);
    }

    @Override
    public Segment read(String no) {
        access.require(READ);
        return rows.required(no);
    }

    @Override
    public Optional<Segment> find(String no) {
        access.require(READ);
        return rows.find(no);
    }

    @Override
    public Changed<Segment> create(Map<String, ? extends @Nullable Object> values) {
        access.require(WRITE);
        var sent = FieldValues.read(SEGMENT, values);
        var label = Objects.requireNonNullElse(sent.get(NO), "");
        return changes.make(
                ChangeRequest.of(WRITE, "segments.change.created", label), change -> creation.create(change, sent));
    }

    @Override
    public Changed<Segment> update(
            String no, long version, Map<String, ? extends @Nullable Object> values, boolean applyToLines) {
        var sent = FieldValues.read(SEGMENT, values);
        return segmentChange.make("segments.change.changed", no, (change, before) -> {
            if (sent.has(NO) && !before.no().equals(sent.get(NO))) {
                creation.requireFree(sent.get(NO));
            }
            var written = header.written(before.template(), sent);
            var fields = HeaderFollowing.followers(before, written);
            if (!applyToLines && fields.contains(TEMPLATE)) {
                following.requireOwnAttachments(before);
            }
            change.update(SEGMENT, before.id(), version, written);
            if (fields.contains(TEMPLATE)) {
                templateContents.replace(change, before.id(), written.get(TEMPLATE));
            }
            var after = rows.find(before.id()).orElseThrow();
            if (applyToLines && !fields.isEmpty()) {
                following.follow(change, before, after, fields);
            }
            return rows.required(after.no());
        });
    }

    @Override
    public Changed<String> delete(String no, long version) {
        return segmentChange.make("segments.change.deleted", no, (change, segment) -> {
            change.update(SEGMENT, segment.id(), version, Values.none());
            steps.deleteAll(change, segment.id());
            contents.all(segment.id()).forEach(each -> change.delete(CONTENT, each.id(), Change.ANY_VERSION));
            change.delete(SEGMENT, segment.id(), Change.ANY_VERSION);
            return segment.no();
        });
    }

    @Override
    public List<SegmentLine> lines(String no, int after, int limit) {
        access.require(READ);
        var segment = rows.required(no);
        return lines.shown(segment, lines.part(segment.id(), after, Math.clamp(limit, 1, MOST)));
    }

    @Override
    public SegmentLine line(String no, int lineNo) {
        access.require(READ);
        return lineChanges.shown(rows.required(no), lineNo);
    }

    @Override
    public Changed<SegmentLine> addLine(
            String no, Map<String, ? extends @Nullable Object> values, Selection selection) {
        return segmentChange.make(
                "segments.change.lineAdded",
                no,
                (change, segment) -> lineChanges.add(change, segment, values, selection));
    }

    @Override
    public Changed<SegmentLine> updateLine(
            String no, int lineNo, long version, Map<String, ? extends @Nullable Object> values) {
        return segmentChange.make(
                "segments.change.lineChanged",
                no,
                (change, segment) -> lineChanges.update(change, segment, lineNo, version, values));
    }

    @Override
    public Changed<Segment> removeLines(String no, List<Integer> lineNos, boolean reset) {
        return segmentChange.make("segments.change.linesRemoved", no, (change, segment) -> {
            lineChanges.remove(change, segment, lineNos);
            if (reset && lines.count(segment.id()) == 0) {
                steps.forget(change, segment.id());
            }
            return rows.required(no);
        });
    }

    @Override
    public List<SegmentContent> contents(String no) {
        access.require(READ);
        return contents.all(rows.required(no).id());
    }

    @Override
    public Changed<SegmentContent> writeContent(
            String no, String languageCode, Map<String, ? extends @Nullable Object> values) {
        var sent = FieldValues.read(CONTENT, values);
        var language = Objects.requireNonNullElse(FieldValues.read(CONTENT_LANGUAGE, languageCode), "");
        return segmentChange.make("segments.change.content", no, (change, segment) -> {
            languages.check(language, CONTENT_LANGUAGE.name());
            files.check(sent.get(FILE));
            sent.with(CONTENT_LANGUAGE, language);
            var there = contents.of(segment).in(language);
            if (there.isPresent()) {
                change.update(CONTENT, there.get().id(), Change.ANY_VERSION, sent);
            } else {
                change.insert(CONTENT, sent.with(SEGMENT_ID, segment.id()));
            }
            return contents.of(segment).in(language).orElseThrow();
        });
    }

    @Override
    public UUID removeContent(String no, String languageCode) {
        return segmentChange
                .make("segments.change.content", no, (change, segment) -> {
                    var there = contents.of(segment)
                            .in(SegmentRows.key(languageCode))
                            .orElseThrow(() -> Problem.notFound(languageCode));
                    change.delete(CONTENT, there.id(), Change.ANY_VERSION);
                    return Boolean.TRUE;
                })
                .changeSet();
    }

    @Override
    public Changed<Long> applyMailingGroup(String no, String mailingGroup, boolean deleteOld) {
        access.require(READ);
        return mailingGroups.apply(rows.required(no), mailingGroup, deleteOld);
    }
}
