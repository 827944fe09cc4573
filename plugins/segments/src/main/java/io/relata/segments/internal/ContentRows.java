package io.relata.segments.internal;

import static io.relata.segments.SegmentRecords.CONTENT;
import static io.relata.segments.SegmentRecords.CONTENT_LANGUAGE;
import static io.relata.segments.SegmentRecords.DESCRIPTION;
import static io.relata.segments.SegmentRecords.FILE;
import static io.relata.segments.SegmentRecords.LANGUAGE_DEFAULT;
import static io.relata.segments.SegmentRecords.SEGMENT_ID;
import static io.relata.segments.SegmentRecords.SUBJECT;

import io.relata.platform.change.RecordType;
import io.relata.segments.Segment;
import io.relata.segments.SegmentContent;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Reads what segments have in each language; there are few. */
@Repository
class ContentRows {
    private final DSLContext sql;

    ContentRows(DSLContext sql) {
        this.sql = sql;
    }

    Contents of(Segment segment) {
        return new Contents(segment.values().get(LANGUAGE_DEFAULT), all(segment.id()));
    }

    List<SegmentContent> all(UUID segment) {
        return sql.select(CONTENT.columns())
                .from(CONTENT.table())
                .where(SEGMENT_ID.column().eq(segment))
                .orderBy(CONTENT_LANGUAGE.column())
                .fetch(row -> new SegmentContent(
                        row.get(RecordType.ID),
                        row.get(CONTENT_LANGUAGE.column()),
                        row.get(DESCRIPTION.column()),
                        row.get(SUBJECT.column()),
                        row.get(FILE.column())));
    }
}
