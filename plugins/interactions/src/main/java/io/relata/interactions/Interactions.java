package io.relata.interactions;

import io.relata.platform.change.Changed;
import io.relata.platform.query.Page;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Record what happens with contacts and read it back. Entries are only added to: they are canceled, not changed.
 *
 * @since 0.1
 */
public interface Interactions {
    /** The permission to read interactions. */
    String READ = "interactions.read";
    /** The permission to record, evaluate and cancel interactions. */
    String WRITE = "interactions.write";
    /** The permission to remove canceled interactions for good. */
    String DELETE = "interactions.delete";

    /**
     * Record an interaction.
     *
     * @param draft what to record; the contact and a description must be known, be it from the template
     * @throws io.relata.platform.problem.Problem REQ, FORMAT or REF naming the field; STATE when the contact is blocked
     *     for privacy; DENIED; whatever a veto on {@link InteractionRecording} refuses with
     */
    Changed<Interaction> record(InteractionDraft draft);

    /**
     * Keep an interaction to be finished later: it counts nowhere and is in no log until then.
     *
     * @param draft what is known so far; what {@link #record} demands is demanded here too
     * @throws io.relata.platform.problem.Problem as {@link #record} does
     */
    Changed<Interaction> postpone(InteractionDraft draft);

    /**
     * Keep a postponed interaction for later once more, with changes.
     *
     * @param entryNo the entry
     * @param changes what is different now; the rest stays
     * @throws io.relata.platform.problem.Problem as {@link #resume} does
     */
    Changed<Interaction> postpone(long entryNo, InteractionDraft changes);

    /**
     * Finish a postponed interaction: the same entry is recorded, dated today unless a date is given.
     *
     * @param entryNo the entry
     * @param changes what is different now; the rest stays as it was kept. Another template brings its own description,
     *     cost, duration and direction.
     * @throws io.relata.platform.problem.Problem STATE when it is not postponed; CONFLICT when somebody else finished it
     *     meanwhile; not found; else as {@link #record} does
     */
    Changed<Interaction> resume(long entryNo, InteractionDraft changes);

    /**
     * Throw a postponed interaction away.
     *
     * @throws io.relata.platform.problem.Problem STATE when it is not postponed; not found; DENIED
     */
    Changed<Long> discard(long entryNo);

    /**
     * Tell what would be recorded, without recording it: the values a form starts from.
     *
     * @param draft what is known so far
     * @return values by field name as in the REST interface
     * @throws io.relata.platform.problem.Problem as {@link #record} does, except that nothing is missing yet
     */
    Map<String, @Nullable Object> propose(InteractionDraft draft);

    /**
     * Read an entry.
     *
     * @throws io.relata.platform.problem.Problem not found; DENIED
     */
    Interaction read(long entryNo);

    /**
     * Cancel an entry: it stays in sight, struck through, and no longer counts.
     *
     * @param entryNo the entry
     * @param reason why, or null
     * @throws io.relata.platform.problem.Problem STATE when it is canceled already; not found; DENIED
     */
    Changed<Interaction> cancel(long entryNo, @Nullable String reason);

    /**
     * Let a canceled entry count again.
     *
     * @throws io.relata.platform.problem.Problem STATE when it is not canceled; not found; DENIED
     */
    Changed<Interaction> uncancel(long entryNo);

    /**
     * Say how an entry went.
     *
     * @param entryNo the entry
     * @param evaluation how it went, or null to take the word back
     * @throws io.relata.platform.problem.Problem not found; DENIED
     */
    Changed<Interaction> evaluate(long entryNo, @Nullable Evaluation evaluation);

    /**
     * Remove a canceled entry.
     *
     * @throws io.relata.platform.problem.Problem STATE when it is not canceled; not found; DENIED
     */
    Changed<Long> delete(long entryNo);

    /**
     * Read the timeline of a contact, newest first. A company's holds the entries of its persons too.
     *
     * @param contact the contact's id
     * @param kind only this kind, or null
     * @param limit the most entries, 1 to 200
     * @param cursor where the page begins, or null for the newest
     * @throws io.relata.platform.problem.Problem FORMAT for a foreign cursor; DENIED
     */
    Page<Interaction> timeline(UUID contact, @Nullable InteractionKind kind, int limit, @Nullable String cursor);

    /**
     * Read the interaction log, newest first.
     *
     * @param filter which entries
     * @param ascending whether the oldest come first
     * @param limit the most entries, 1 to 200
     * @param cursor where the page begins, or null
     * @throws io.relata.platform.problem.Problem FORMAT for a foreign cursor; DENIED
     */
    Page<Interaction> list(InteractionFilter filter, boolean ascending, int limit, @Nullable String cursor);

    /** Tell whether anything was ever recorded. */
    boolean any();

    /** Sum up what happened with a contact, a company including its persons. */
    InteractionTotals totals(UUID contact);

    /**
     * Sum up what happened with a contact within dates, a company including its persons. The last dates are those of all
     * times.
     *
     * @param contact the contact's id
     * @param from the first date, or null
     * @param to the last date, or null
     * @throws io.relata.platform.problem.Problem FORMAT at {@code toDate} when it is before the first; DENIED
     */
    InteractionTotals totals(UUID contact, @Nullable LocalDate from, @Nullable LocalDate to);

    /** Tell the date of the latest interaction that did not fail, per contact; those without are left out. */
    Map<UUID, LocalDate> lastInteractions(Collection<UUID> contacts);

    /** List the templates by code. */
    List<InteractionTemplate> templates();

    /** Find the template a kind starts from: the first of that kind, outgoing before incoming. */
    Optional<InteractionTemplate> template(InteractionKind kind, @Nullable InformationFlow flow);

    /** List the files that hang on an entry. */
    List<Attachment> attachments(long entryNo);

    /** List the files that hang on entries, by the entry's id, in one query. */
    Map<UUID, List<Attachment>> attachments(Collection<UUID> entries);

    /**
     * Find a file that hangs on an entry.
     *
     * @throws io.relata.platform.problem.Problem not found; DENIED
     */
    Attachment attachment(UUID id);
}
