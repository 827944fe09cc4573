package io.relata.host.changes;

import io.relata.host.changes.RecordRows.Stamp;
import io.relata.platform.change.Change;
import io.relata.platform.change.ChangeFeed.Touched;
import io.relata.platform.change.RecordDeleting;
import io.relata.platform.change.RecordField;
import io.relata.platform.change.RecordType;
import io.relata.platform.change.Values;
import io.relata.platform.event.Event;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.Record;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/** Writes rows at once and keeps their history and events until the change-set is written, at the end. */
final class OpenChange implements Change {

    private static final int WRITE_FROM = 500;

    private final UUID id;
    private final Opening opening;
    private final ChangeTools tools;
    private final Supplier<UUID> ids;
    private final List<PendingEntry> entries = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Touched> touched = new ArrayList<>();
    private final Set<Touched> known = new HashSet<>();
    private final Set<String> permissions = new LinkedHashSet<>();
    private int written;
    private int parts;
    private @Nullable RuntimeException failed;

    /** Holds how far a change had come, to return there when a part of it is refused. */
    private record Mark(int entries, int events, int touched, Set<String> permissions) {}

    OpenChange(UUID id, Opening opening, ChangeTools tools, Supplier<UUID> ids) {
        this.id = id;
        this.opening = opening;
        this.tools = tools;
        this.ids = ids;
        this.permissions.addAll(opening.permissions());
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public UUID insert(RecordType type, Values values) {
        var record = ids.get();
        insert(type, Stamp.first(record, now(), user()), values);
        return record;
    }

    void insert(RecordType type, Stamp stamp, Values values) {
        var kept = kept(type, values);
        sql(type, values, () -> tools.rows().insert(type, stamp, kept));
        var deltas = new ArrayList<FieldDelta>(kept.size());
        kept.forEach((field, value) -> {
            if (value != null && field.tracked()) {
                deltas.add(new FieldDelta(field, null, value));
            }
        });
        note(type, stamp.id(), EntryKind.CREATED, stamp.version(), EntryJson.write(deltas));
    }

    @Override
    public long update(RecordType type, UUID record, long version, Values values) {
        var kept = kept(type, values);
        var row = lock(type, record, version);
        var before = Stamp.of(row);
        var deltas = new ArrayList<FieldDelta>(kept.size());
        kept.forEach((field, value) -> {
            var old = FieldComparison.kept(row.get(field.column()));
            if (!FieldComparison.same(old, value)) {
                deltas.add(new FieldDelta(field, old, value));
            }
        });
        if (deltas.isEmpty()) {
            return before.version();
        }
        var after = before.next(now(), user());
        sql(type, values, () -> tools.rows().update(type, after, deltas));
        note(type, record, EntryKind.CHANGED, after.version(), EntryJson.write(deltas));
        return after.version();
    }

    @Override
    public void delete(RecordType type, UUID record, long version) {
        var row = lock(type, record, version);
        ask(new RecordDeleting(this, type, record));
        sql(type, null, () -> tools.rows().delete(type, record));
        note(type, record, EntryKind.DELETED, row.get(RecordType.VERSION) + 1, Snapshot.of(type, row));
    }

    @Override
    public void touch(RecordType type, UUID record) {
        if (remember(type, record)) {
            entries.add(new PendingEntry(type, record, EntryKind.TOUCHED, 0, null));
        }
    }

    @Override
    public void publish(Event event) {
        events.add(event);
    }

    @Override
    public void ask(Object question) {
        tools.vetoes()
                .ask(
                        question,
                        part -> inPart(() -> {
                            part.run();
                            return Boolean.TRUE;
                        }));
    }

    /** Reads a row that will be written, whatever its version; null when it is not there. */
    @Nullable
    Record lock(RecordType type, UUID record) {
        return query(type, () -> tools.rows().lock(type, record));
    }

    private Record lock(RecordType type, UUID record, long version) {
        var row = lock(type, record);
        if (row == null) {
            throw Problem.notFound(record);
        }
        if (version != ANY_VERSION && row.get(RecordType.VERSION) != version) {
            throw Problem.of(
                    ProblemCode.CONFLICT,
                    "platform.problem.conflict",
                    row.get(RecordType.MODIFIED_BY),
                    row.get(RecordType.MODIFIED_AT));
        }
        return row;
    }

    private void note(RecordType type, UUID record, EntryKind kind, long version, String values) {
        entries.add(new PendingEntry(type, record, kind, version, values));
        remember(type, record);
        writeManyEntries();
    }

    private boolean remember(RecordType type, UUID record) {
        var written = new Touched(type.id(), record);
        return known.add(written) && touched.add(written);
    }

    private static Map<RecordField<?>, @Nullable Object> kept(RecordType type, Values values) {
        var kept = LinkedHashMap.<RecordField<?>, @Nullable Object>newLinkedHashMap(
                values.asMap().size());
        values.asMap().forEach((field, value) -> {
            if (type.field(field.name()).isEmpty()) {
                throw new IllegalArgumentException("A " + type + " has no field " + field);
            }
            kept.put(field, FieldComparison.kept(value));
        });
        return kept;
    }

    private void sql(RecordType type, @Nullable Values values, Runnable statement) {
        requireSound();
        try {
            statement.run();
        } catch (DataAccessException refused) {
            throw fail(DatabaseRefusals.of(refused, type, values));
        }
    }

    private @Nullable Record query(RecordType type, Supplier<@Nullable Record> statement) {
        requireSound();
        try {
            return statement.get();
        } catch (DataAccessException refused) {
            throw fail(DatabaseRefusals.of(refused, type, Values.none()));
        }
    }

    /** After a refused statement PostgreSQL goes on only from a savepoint; H2 shall not be more lenient. */
    private RuntimeException fail(RuntimeException refusal) {
        failed = refusal;
        return refusal;
    }

    private void requireSound() {
        if (failed != null) {
            throw failed;
        }
    }

    void needs(String permission) {
        permissions.add(permission);
    }

    /** Does work so that, when it throws, only the work is taken back and the rest of the change goes on. */
    <T extends @Nullable Object> T inPart(Supplier<T> work) {
        requireSound();
        writeManyEntries();
        var mark = new Mark(entries.size(), events.size(), touched.size(), Set.copyOf(permissions));
        parts++;
        try {
            return tools.transactions().part(work);
        } catch (RuntimeException | Error refused) {
            returnTo(mark);
            throw refused;
        } finally {
            parts--;
        }
    }

    private void returnTo(Mark mark) {
        entries.subList(mark.entries(), entries.size()).clear();
        events.subList(mark.events(), events.size()).clear();
        var dropped = touched.subList(mark.touched(), touched.size());
        dropped.forEach(known::remove);
        dropped.clear();
        permissions.retainAll(mark.permissions());
        failed = null;
    }

    /** What is written inside a part could not be told from what was there before when the part is taken back. */
    private void writeManyEntries() {
        if (parts == 0 && entries.size() >= WRITE_FROM) {
            writeEntries();
        }
    }

    void writeEntries() {
        requireSound();
        if (!entries.isEmpty()) {
            tools.journal().add(id, entries);
            written += entries.size();
            entries.clear();
        }
    }

    boolean changedAnything() {
        return written > 0 || !entries.isEmpty() || !events.isEmpty();
    }

    boolean hasTouched(RecordType type) {
        return touched.stream().anyMatch(record -> record.type().equals(type.id()));
    }

    Instant now() {
        return opening.now();
    }

    String user() {
        return opening.user();
    }

    List<Event> events() {
        return events;
    }

    List<Touched> touched() {
        return List.copyOf(touched);
    }

    Set<String> permissions() {
        return permissions;
    }
}
