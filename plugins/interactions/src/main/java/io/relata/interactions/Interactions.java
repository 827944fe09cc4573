package io.relata.interactions;

import io.relata.contacts.ContactFacts;
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
     * @param draft what to record; contact, template, salesperson, date and description must be known, be it from the
     *     template, the user or the contact. Beside the fields of an entry it may hold {@code contactName} (instead of a
     *     number: the one contact meant by it), {@code alsoWith} (numbers of further contacts: each gets an entry of its
     *     own, and all share the occasion) and {@code comments} (texts, or objects with date, code and comment).
     * @return the entry; that of the first contact where there are several
     * @throws io.relata.platform.problem.Problem REQ, FORMAT or REF naming the field; STATE when the contact is blocked
     *     for privacy, when the template's content is to be opened and there is none, and when it is said to be an e-mail
     *     and there is nothing to mail; DENIED; whatever a veto on {@link InteractionRecording} refuses with
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
     * Put a recorded interaction right: a new entry is recorded that names the old one, and the old one is canceled and
     * names the new one.
     *
     * @param entryNo the entry
     * @param changes what is different; the rest stays, date, time and files too
     * @param reason why, or null
     * @return the new entry
     * @throws io.relata.platform.problem.Problem STATE when it is kept for later, canceled or put right already; not found;
     *     else as {@link #record} does
     */
    Changed<Interaction> correct(long entryNo, InteractionDraft changes, @Nullable String reason);

    /**
     * Tell who is proposed as the salesperson of an interaction: the acting user, else who looks after the contact.
     *
     * @param contact whom it is with
     * @return the code, or null when somebody has to be chosen
     * @throws io.relata.platform.problem.Problem DENIED
     */
    @Nullable
    String proposedSalesperson(ContactFacts contact);

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
     * Cancel an entry, and remove its files where asked to.
     *
     * @param entryNo the entry
     * @param reason why, or null
     * @param removeAttachments whether files go that hang on no other entry and belong to no template
     * @throws io.relata.platform.problem.Problem as {@link #cancel(long, String)}
     */
    Changed<Interaction> cancel(long entryNo, @Nullable String reason, boolean removeAttachments);

    /**
     * Cancel entries as one change; see {@link #cancel(long, String, boolean)}.
     *
     * @param entryNos the entries
     */
    Changed<List<Interaction>> cancel(Collection<Long> entryNos, @Nullable String reason, boolean removeAttachments);

    /**
     * Let a canceled entry count again.
     *
     * @throws io.relata.platform.problem.Problem STATE when it is not canceled or was put right by another entry; not
     *     found; DENIED
     */
    Changed<Interaction> uncancel(long entryNo);

    /** Let canceled entries count again, as one change; see {@link #uncancel(long)}. */
    Changed<List<Interaction>> uncancel(Collection<Long> entryNos);

    /**
     * Say how an entry went.
     *
     * @param entryNo the entry
     * @param evaluation how it went, or null to take the word back
     * @throws io.relata.platform.problem.Problem not found; DENIED
     */
    Changed<Interaction> evaluate(long entryNo, @Nullable Evaluation evaluation);

    /** Say the same of entries as one change; see {@link #evaluate(long, Evaluation)}. */
    Changed<List<Interaction>> evaluate(Collection<Long> entryNos, @Nullable Evaluation evaluation);

    /**
     * Remove a canceled entry.
     *
     * @throws io.relata.platform.problem.Problem STATE when it is not canceled; not found; DENIED
     */
    Changed<Long> delete(long entryNo);

    /**
     * Remove canceled entries as one change; their comments go with them, and a file goes with the last entry it hangs on.
     *
     * @param entryNos the entries
     * @return how many were removed
     * @throws io.relata.platform.problem.Problem STATE when one of them is not canceled; not found; DENIED
     */
    Changed<Long> deleteCanceled(Collection<Long> entryNos);

    /**
     * Remove all canceled entries that a filter chooses, as one change; others are never touched.
     *
     * @param filter which entries
     * @return how many were removed
     * @throws io.relata.platform.problem.Problem DENIED
     */
    Changed<Long> deleteCanceled(InteractionFilter filter);

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

    /**
     * Tell with whom several-contact occasions were, in one query.
     *
     * @param occasions as entries name them
     * @return the names of the contacts by occasion, canceled entries left out
     * @throws io.relata.platform.problem.Problem DENIED
     */
    Map<UUID, List<String>> participants(Collection<UUID> occasions);

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
