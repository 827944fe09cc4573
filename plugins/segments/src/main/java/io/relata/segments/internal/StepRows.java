package io.relata.segments.internal;

import static io.relata.segments.SegmentRecords.ACTION;
import static io.relata.segments.SegmentRecords.ALLOW_EXISTING;
import static io.relata.segments.SegmentRecords.ALLOW_RELATED;
import static io.relata.segments.SegmentRecords.CODE;
import static io.relata.segments.SegmentRecords.CONTACTS;
import static io.relata.segments.SegmentRecords.CRITERIA;
import static io.relata.segments.SegmentRecords.DESCRIPTION;
import static io.relata.segments.SegmentRecords.ENTIRE_COMPANIES;
import static io.relata.segments.SegmentRecords.EXPAND_COMPANIES;
import static io.relata.segments.SegmentRecords.FROM_LOGGED;
import static io.relata.segments.SegmentRecords.IGNORE_EXCLUSION;
import static io.relata.segments.SegmentRecords.SAVED;
import static io.relata.segments.SegmentRecords.SAVED_ID;
import static io.relata.segments.SegmentRecords.SAVED_STEP;
import static io.relata.segments.SegmentRecords.SEGMENT_ID;
import static io.relata.segments.SegmentRecords.STEP;
import static io.relata.segments.SegmentRecords.STEP_NO;
import static io.relata.segments.SegmentRecords.USER;

import io.relata.platform.change.RecordField;
import io.relata.platform.change.RecordType;
import io.relata.platform.change.Values;
import io.relata.segments.ContactCriteria;
import io.relata.segments.SavedCriteria;
import io.relata.segments.SegmentAction;
import io.relata.segments.SegmentStep;
import io.relata.segments.Selection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads and writes steps, of segments and of saved criteria. */
@Repository
class StepRows {
    /** A step and the record that keeps it. */
    record Stored(UUID id, SegmentStep step) {}

    private final DSLContext sql;

    StepRows(DSLContext sql) {
        this.sql = sql;
    }

    List<SegmentStep> of(UUID segment, Map<Integer, Long> lines) {
        return stored(segment).stream()
                .map(each -> {
                    var step = each.step();
                    return new SegmentStep(
                            step.no(), step.action(), step.selection(), lines.getOrDefault(step.no(), 0L));
                })
                .toList();
    }

    List<Stored> stored(UUID segment) {
        return read(STEP, SEGMENT_ID, segment);
    }

    Optional<Stored> last(UUID segment) {
        var all = stored(segment);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    int next(UUID segment) {
        return last(segment).map(last -> last.step().no() + 1).orElse(1);
    }

    private List<Stored> read(RecordType type, RecordField<UUID> owner, UUID id) {
        return sql.select(type.columns())
                .from(type.table())
                .where(owner.column().eq(id))
                .orderBy(STEP_NO.column())
                .fetch(row -> new Stored(row.get(RecordType.ID), step(row)));
    }

    private static SegmentStep step(Record row) {
        var criteria = row.get(CRITERIA.column());
        var contacts = row.get(CONTACTS.column());
        Long logged = row.get(FROM_LOGGED.column());
        var named = contacts != null || logged != null;
        return new SegmentStep(
                row.get(STEP_NO.column()),
                row.get(ACTION.column()),
                new Selection(
                        named ? null : ContactCriteria.parse(Objects.requireNonNullElse(criteria, "")),
                        contacts == null ? List.of() : List.of(contacts.split(",")),
                        logged,
                        is(row, ALLOW_EXISTING),
                        is(row, EXPAND_COMPANIES),
                        is(row, ALLOW_RELATED),
                        is(row, IGNORE_EXCLUSION),
                        is(row, ENTIRE_COMPANIES)),
                null);
    }

    private static boolean is(Record row, RecordField<Boolean> flag) {
        return Boolean.TRUE.equals(row.get(flag.column()));
    }

    /** Tells the values a step is kept by, without its owner. */
    static Values values(int no, SegmentAction action, Selection selection) {
        var criteria = selection.criteria();
        return Values.none()
                .with(STEP_NO, no)
                .with(ACTION, action)
                .with(CRITERIA, criteria == null ? null : criteria.text())
                .with(CONTACTS, contacts(selection))
                .with(FROM_LOGGED, selection.loggedSegment())
                .with(ALLOW_EXISTING, selection.allowExistingContacts())
                .with(EXPAND_COMPANIES, selection.expandCompanies())
                .with(ALLOW_RELATED, selection.allowRelatedCompanies())
                .with(IGNORE_EXCLUSION, selection.ignoreExclusion())
                .with(ENTIRE_COMPANIES, selection.entireCompanies());
    }

    private static @Nullable String contacts(Selection selection) {
        return selection.contacts().isEmpty() ? null : String.join(",", selection.contacts());
    }

    List<SavedCriteria> saved() {
        return sql.select(SAVED.columns()).from(SAVED.table()).orderBy(CODE.column()).fetch().stream()
                .map(this::saved)
                .toList();
    }

    Optional<SavedCriteria> saved(String code) {
        return sql.select(SAVED.columns())
                .from(SAVED.table())
                .where(CODE.column().eq(SegmentRows.key(code)))
                .fetchOptional(this::saved);
    }

    private SavedCriteria saved(Record row) {
        UUID id = row.get(RecordType.ID);
        return new SavedCriteria(
                id,
                row.get(CODE.column()),
                row.get(DESCRIPTION.column()),
                row.get(USER.column()),
                savedSteps(id).stream().map(Stored::step).toList());
    }

    List<Stored> savedSteps(UUID saved) {
        return read(SAVED_STEP, SAVED_ID, saved);
    }
}
