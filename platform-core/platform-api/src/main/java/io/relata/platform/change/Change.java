package io.relata.platform.change;

import io.relata.platform.event.Event;
import java.util.UUID;

/**
 * Write inside one transaction. Everything done here is one change-set: it is kept or dropped as a whole, stands in the
 * history under one name, and is undone by one call.
 *
 * @since 0.1
 */
public interface Change {

    /** Stands for "whatever version it has": for writes that follow from rules, not from what a user saw. */
    long ANY_VERSION = -1;

    /** Tell the id of the change-set. */
    UUID id();

    /**
     * Add a record.
     *
     * @param type its kind
     * @param values its values
     * @return its new id
     * @throws io.relata.platform.problem.Problem DUP when a unique key is taken
     */
    UUID insert(RecordType type, Values values);

    /**
     * Change a record. Only values that differ are written; when none does, nothing happens.
     *
     * @param type its kind
     * @param id the record
     * @param version the version the user saw, or {@link #ANY_VERSION}
     * @param values the new values
     * @return the record's version afterwards
     * @throws io.relata.platform.problem.Problem CONFLICT when somebody else changed it since; not found; DUP
     */
    long update(RecordType type, UUID id, long version, Values values);

    /**
     * Remove a record; its values stay in the history and come back with undo.
     *
     * @param type its kind
     * @param id the record
     * @param version the version the user saw, or {@link #ANY_VERSION}
     * @throws io.relata.platform.problem.Problem CONFLICT when somebody else changed it since; not found; REF when other
     *     records still refer to it
     */
    void delete(RecordType type, UUID id, long version);

    /**
     * Ask for a record to be indexed for search although no field of its own changed.
     *
     * @param type its kind
     * @param id the record
     */
    void touch(RecordType type, UUID id);

    /** Tell an event, delivered after commit; dropped when the change is. */
    void publish(Event event);

    /**
     * Ask whoever has a say before going on.
     *
     * @param question a record in the present tense, such as {@code ContactDeleting}
     * @throws io.relata.platform.problem.Problem when somebody refuses
     */
    void ask(Object question);
}
