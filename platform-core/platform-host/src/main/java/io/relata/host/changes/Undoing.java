package io.relata.host.changes;

import io.relata.platform.change.Change;
import io.relata.platform.change.ChangeSet;
import io.relata.platform.change.RecordField;
import io.relata.platform.change.RecordReverted;
import io.relata.platform.change.RecordType;
import io.relata.platform.change.Values;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes a change-set back, entry by entry from its end; what was changed later stays. */
@Component
final class Undoing {

    private static final int AT_A_TIME = 500;

    private final Journal journal;
    private final RecordTypes types;

    Undoing(Journal journal, RecordTypes types) {
        this.journal = journal;
        this.types = types;
    }

    Optional<StoredSet> find(UUID changeSet) {
        return journal.find(changeSet);
    }

    Optional<StoredSet> last(String user) {
        return journal.last(user);
    }

    List<StoredEntry> history(RecordType type, UUID record, long before, int limit) {
        return journal.historyBefore(type.id(), record, before, limit);
    }

    Map<UUID, ChangeSet> sets(Set<UUID> ids) {
        return journal.sets(ids);
    }

    void undo(UUID changeSet, OpenChange change) {
        var stored = journal.lock(changeSet).orElseThrow(() -> Problem.notFound(changeSet));
        if (stored.set().undoneBy() != null) {
            throw Problem.of(ProblemCode.STATE, "platform.problem.undo.already");
        }
        var versions = new HashMap<UUID, Long>();
        var entries = journal.entriesBefore(changeSet, Long.MAX_VALUE, AT_A_TIME);
        while (!entries.isEmpty()) {
            entries.forEach(entry -> undo(entry, change, versions));
            entries = journal.entriesBefore(changeSet, entries.getLast().sequence(), AT_A_TIME);
        }
        journal.markUndone(changeSet, change.id());
    }

    /**
     * Takes one entry back.
     *
     * @param versions the version each record would have now if nobody else had changed it
     */
    private void undo(StoredEntry entry, OpenChange change, Map<UUID, Long> versions) {
        var type = types.find(entry.type())
                .orElseThrow(() -> Problem.of(ProblemCode.STATE, "platform.problem.undo.type", entry.type()));
        switch (entry.kind()) {
            case TOUCHED -> change.touch(type, entry.record());
            case CHANGED -> revert(type, entry, change, versions);
            case CREATED -> remove(type, entry, change, versions.getOrDefault(entry.record(), entry.version()));
            case DELETED -> bringBack(type, entry, change, versions);
        }
    }

    private static void revert(RecordType type, StoredEntry entry, OpenChange change, Map<UUID, Long> versions) {
        var row = change.lock(type, entry.record());
        if (row == null) {
            return;
        }
        var untouched = row.get(RecordType.VERSION) == (long) versions.getOrDefault(entry.record(), entry.version());
        var values = Values.none();
        var given = Values.none();
        for (FieldDelta delta : EntryJson.deltas(type, EntryJson.read(entry.values()))) {
            var now = FieldComparison.kept(row.get(delta.field().column()));
            if (FieldComparison.same(now, delta.after())) {
                set(values, delta.field(), delta.before());
                set(given, delta.field(), delta.after());
            }
        }
        var version = change.update(type, entry.record(), Change.ANY_VERSION, values);
        if (!values.isEmpty()) {
            change.ask(new RecordReverted(change, type, entry.record(), given, values));
        }
        versions.put(entry.record(), untouched ? version : -1);
    }

    private static <T> void set(Values values, RecordField<T> field, @Nullable Object value) {
        values.with(field, field.type().cast(value));
    }

    private static void remove(RecordType type, StoredEntry entry, OpenChange change, long version) {
        var row = change.lock(type, entry.record());
        if (row == null) {
            return;
        }
        if (row.get(RecordType.VERSION) != version) {
            throw Problem.of(ProblemCode.STATE, "platform.problem.undo.changed");
        }
        try {
            change.delete(type, entry.record(), version);
        } catch (Problem refused) {
            throw refused.code() == ProblemCode.REF
                    ? Problem.of(ProblemCode.STATE, "platform.problem.undo.referred")
                    : refused;
        }
    }

    private static void bringBack(RecordType type, StoredEntry entry, OpenChange change, Map<UUID, Long> versions) {
        if (change.lock(type, entry.record()) != null) {
            return;
        }
        var stamp = Snapshot.stamp(entry, change.now(), change.user());
        var values = Snapshot.values(type, entry);
        change.insert(type, stamp, values);
        change.ask(new RecordReverted(change, type, entry.record(), Values.none(), values));
        versions.put(entry.record(), stamp.version());
    }
}
