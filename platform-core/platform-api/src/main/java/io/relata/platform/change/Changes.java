package io.relata.platform.change;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Write: the one door for every change of a record.
 *
 * <p>It opens the transaction, checks the permission and the record's version, writes the rows, their history, the
 * events and the search feed, and commits. A call inside another joins it: its permission is checked too, and the outer
 * one names the change-set.
 *
 * @since 0.1
 */
public interface Changes {

    /** Stands for the change-set of a change that changed nothing: there is none, and nothing to take back. */
    UUID NOTHING = new UUID(0L, 0L);

    /**
     * Make a change.
     *
     * @param request its name and the permission it needs
     * @param work what to write
     * @return the work's value and the change-set's id, or {@link #NOTHING} when nothing was written
     * @throws io.relata.platform.problem.Problem DENIED without the permission, and whatever the work refuses with;
     *     nothing is changed then
     */
    <T extends @Nullable Object> Changed<T> make(ChangeRequest request, Function<Change, T> work);

    /**
     * Make a change that has no value of its own.
     *
     * @return the change-set's id, or {@link #NOTHING} when nothing was written
     */
    default UUID run(ChangeRequest request, Consumer<Change> work) {
        return make(request, change -> {
                    work.accept(change);
                    return Boolean.TRUE;
                })
                .changeSet();
    }

    /** Tell whether the thread is inside a change already: another one would join it. */
    boolean isOpen();

    /**
     * Take a change-set back, as a change-set of its own. Fields that were changed again since keep their later value.
     *
     * @param changeSet its id
     * @return the change-set that took it back
     * @throws io.relata.platform.problem.Problem not found; DENIED when it is somebody else's and the user may not undo
     *     those; STATE when it was taken back already, or when a record it created was changed since or is referred to
     */
    ChangeSet undo(UUID changeSet);

    /** Find a change-set of the acting user, or any for those who may see all. */
    Optional<ChangeSet> find(UUID changeSet);

    /** Tell the acting user's newest change-set that can be undone. */
    Optional<ChangeSet> lastOfCurrentUser();

    /**
     * Read a record's history, newest first.
     *
     * @param type the record's kind
     * @param record the record
     * @param before only entries older than this sequence, or null for the newest
     * @param limit the most entries
     * @throws io.relata.platform.problem.Problem DENIED without the kind's read permission
     */
    List<HistoryEntry> history(RecordType type, UUID record, @Nullable Long before, int limit);
}
