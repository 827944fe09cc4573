package io.relata.segments.internal;

import static io.relata.segments.SegmentRecords.ACTION;
import static io.relata.segments.SegmentRecords.CODE;
import static io.relata.segments.SegmentRecords.CONTACTS;
import static io.relata.segments.SegmentRecords.CRITERIA;
import static io.relata.segments.SegmentRecords.DESCRIPTION;
import static io.relata.segments.SegmentRecords.FROM_LOGGED;
import static io.relata.segments.SegmentRecords.OPTIONS;
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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
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
                        options(row)),
                null);
    }

    private static Set<Selection.Option> options(Record row) {
        return OPTIONS.entrySet().stream()
                .filter(option -> Boolean.TRUE.equals(row.get(option.getValue().column())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Tells the values a step is kept by, without its owner. */
    static Values values(int no, SegmentAction action, Selection selection) {
        var criteria = selection.criteria();
        var values = Values.none()
                .with(STEP_NO, no)
                .with(ACTION, action)
                .with(CRITERIA, criteria == null ? null : criteria.text())
                .with(CONTACTS, contacts(selection))
                .with(FROM_LOGGED, selection.loggedSegment());
        OPTIONS.forEach((option, field) -> values.with(field, selection.has(option)));
        return values;
    }

    private static @Nullable String contacts(Selection selection) {
        return selection.contacts().isEmpty() ? null : String.join(",", selection.contacts());
    }

    List<SavedCriteria> saved() {
        return saved(DSL.noCondition());
    }

    Optional<SavedCriteria> saved(String code) {
        return saved(CODE.column().eq(SegmentRows.key(code))).stream().findFirst();
    }

    private List<SavedCriteria> saved(Condition condition) {
        var rows = sql.select(SAVED.columns())
                .from(SAVED.table())
                .where(condition)
                .orderBy(CODE.column())
                .fetch();
        var steps = sql.select(SAVED_STEP.columns())
                .from(SAVED_STEP.table())
                .where(SAVED_ID.column().in(rows.getValues(RecordType.ID)))
                .orderBy(STEP_NO.column())
                .fetchGroups(row -> row.get(SAVED_ID.column()), StepRows::step);
        return rows.map(row -> saved(row, steps.getOrDefault(row.get(RecordType.ID), List.of())));
    }

    private static SavedCriteria saved(Record row, List<SegmentStep> steps) {
        return new SavedCriteria(
                row.get(RecordType.ID),
                row.get(CODE.column()),
                row.get(DESCRIPTION.column()),
                row.get(USER.column()),
                steps);
    }

    List<Stored> savedSteps(UUID saved) {
        return read(SAVED_STEP, SAVED_ID, saved);
    }
}
