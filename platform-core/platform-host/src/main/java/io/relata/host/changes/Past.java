package io.relata.host.changes;

import io.relata.platform.access.Access;
import io.relata.platform.change.ChangeSet;
import io.relata.platform.change.FieldChange;
import io.relata.platform.change.HistoryEntry;
import io.relata.platform.change.RecordType;
import io.relata.platform.problem.Problem;
import io.relata.platform.query.Limit;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells what was changed, and takes it back. */
@Component
final class Past {

    /** The permission to see and take back what others did. */
    static final String UNDO_ANY = "platform.undo.any";

    private final Access access;
    private final Clock clock;
    private final OpenChanges changes;
    private final Undoing undoing;

    Past(Access access, Clock clock, OpenChanges changes, Undoing undoing) {
        this.access = access;
        this.clock = clock;
        this.changes = changes;
        this.undoing = undoing;
    }

    ChangeSet undo(UUID changeSet) {
        if (changes.current() != null) {
            throw new IllegalStateException("Undo is a change of its own and cannot be part of another");
        }
        var stored = undoing.find(changeSet).orElseThrow(() -> Problem.notFound(changeSet));
        var user = access.current().name();
        if (stored.set().user().equals(user)) {
            stored.permissions().forEach(access::require);
        } else {
            access.require(UNDO_ANY);
        }
        var redo = stored.set().undoes() != null && !stored.redo();
        var opening = new Opening(
                redo ? "platform.change.redone" : "platform.change.undone",
                stored.set().arguments(),
                stored.permissions(),
                user,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                changeSet,
                redo);
        var done = changes.begin(opening, open -> {
            undoing.undo(changeSet, open);
            return opening.set(open.id());
        });
        return done.value();
    }

    Optional<ChangeSet> find(UUID changeSet) {
        var user = access.current().name();
        return undoing.find(changeSet)
                .map(StoredSet::set)
                .filter(set -> set.user().equals(user) || access.may(UNDO_ANY));
    }

    Optional<ChangeSet> lastOf(String user) {
        return undoing.last(user).map(StoredSet::set);
    }

    List<HistoryEntry> history(RecordType type, UUID record, long before, int limit) {
        var entries = undoing.history(type, record, before, Limit.of(limit, 1_000));
        var sets = undoing.sets(entries.stream().map(StoredEntry::changeSet).collect(Collectors.toSet()));
        var history = new ArrayList<HistoryEntry>(entries.size());
        for (StoredEntry entry : entries) {
            var set = sets.get(entry.changeSet());
            if (set != null) {
                history.add(shown(type, entry, set));
            }
        }
        return history;
    }

    private static HistoryEntry shown(RecordType type, StoredEntry entry, ChangeSet set) {
        var fields = new ArrayList<FieldChange>();
        EntryJson.read(entry.values()).forEach((name, pair) -> type.field(name)
                .filter(field -> field.tracked())
                .ifPresent(field -> fields.add(new FieldChange(
                        name, EntryJson.shown(field, pair.before()), EntryJson.shown(field, pair.after())))));
        return new HistoryEntry(
                entry.sequence(),
                set,
                entry.type(),
                entry.record(),
                HistoryEntry.Operation.valueOf(entry.kind().name()),
                fields);
    }
}
