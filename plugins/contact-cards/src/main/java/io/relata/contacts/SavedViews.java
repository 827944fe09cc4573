package io.relata.contacts;

import io.relata.platform.change.Changed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keep views of the list of contacts: a user's own, and those saved for everybody. The acting user sees no other ones.
 *
 * @since 0.1
 */
public interface SavedViews {

    /** The most views a user may save. */
    int MOST = 100;

    /** List the acting user's own views and those for everybody, by name. */
    List<SavedView> all();

    /** Find one of them. */
    Optional<SavedView> find(UUID id);

    /**
     * Save a new view.
     *
     * @param values {@code name}, {@code look}, {@code everybody} and {@code pinned}
     * @return the view and the change-set
     * @throws io.relata.platform.problem.Problem REQ without a name; DUP at {@code name} when the user has a view of that
     *     name; STATE when the user has {@link #MOST}; FORMAT; DENIED for everybody's without {@link Contacts#WRITE}
     */
    Changed<SavedView> create(Map<String, ? extends @Nullable Object> values);

    /**
     * Change a view: the user's own, or everybody's with {@link io.relata.setup.CodeTables#WRITE}.
     *
     * @param id its id
     * @param version the version the user saw
     * @param values those that change
     * @return the view and the change-set
     * @throws io.relata.platform.problem.Problem as {@link #create}; not found; CONFLICT; DENIED
     */
    Changed<SavedView> update(UUID id, long version, Map<String, ? extends @Nullable Object> values);

    /**
     * Delete a view: the user's own, or everybody's with {@link io.relata.setup.CodeTables#WRITE}.
     *
     * @param id its id
     * @param version the version the user saw
     * @return the change-set
     * @throws io.relata.platform.problem.Problem not found; CONFLICT; DENIED
     */
    UUID delete(UUID id, long version);

    /** Tell the columns the acting user chose for lists whose view names none; empty for those the product shows. */
    List<String> columns();

    /**
     * Keep the acting user's columns.
     *
     * @param columns their names in order; none goes back to those the product shows
     * @return the change-set
     * @throws io.relata.platform.problem.Problem FORMAT for too many; DENIED
     */
    UUID keepColumns(List<String> columns);
}
