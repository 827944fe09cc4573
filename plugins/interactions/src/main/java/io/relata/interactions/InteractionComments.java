package io.relata.interactions;

import io.relata.platform.change.Changed;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keep comments on interactions. A recorded interaction stays as it is; what is added later is said in a comment.
 *
 * @since 0.1
 */
public interface InteractionComments {

    /**
     * List the comments on an entry in the order in which they were written.
     *
     * @param entryNo the entry
     * @throws io.relata.platform.problem.Problem not found, DENIED
     */
    List<InteractionComment> of(long entryNo);

    /**
     * List the comments on many entries, by the entry's id, in one query.
     *
     * @param entries the entries' ids; those without comments are left out
     * @throws io.relata.platform.problem.Problem DENIED
     */
    Map<UUID, List<InteractionComment>> of(Collection<UUID> entries);

    /**
     * Add a comment.
     *
     * @param entryNo the entry
     * @param values {@code comment}, {@code date} (the work date unless said), {@code code}
     * @throws io.relata.platform.problem.Problem not found; REQ without a text; FORMAT; DENIED
     */
    Changed<InteractionComment> add(long entryNo, Map<String, ? extends @Nullable Object> values);

    /**
     * Change a comment.
     *
     * @param entryNo the entry
     * @param id the comment
     * @param version the version the user saw, or {@link io.relata.platform.change.Change#ANY_VERSION}
     * @param values by field name as in {@link #add}
     * @throws io.relata.platform.problem.Problem not found, REQ, FORMAT, CONFLICT, DENIED
     */
    Changed<InteractionComment> update(
            long entryNo, UUID id, long version, Map<String, ? extends @Nullable Object> values);

    /**
     * Remove a comment.
     *
     * @return the change-set
     * @throws io.relata.platform.problem.Problem not found, CONFLICT, DENIED
     */
    UUID delete(long entryNo, UUID id, long version);
}
