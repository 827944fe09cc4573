package io.relata.contacts;

import io.relata.platform.access.Teams;
import io.relata.platform.change.Changed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keep views of the list of contacts: a user's own, those of the user's teams, and those for everybody. The acting user
 * sees no other ones. A team are the users who have a role.
 *
 * @since 0.1
 */
public interface SavedViews {

    /** The most views a user may save. */
    int MOST = 100;

    /** List the views the acting user sees, by name. */
    List<SavedView> all();

    /** Find one of them. */
    Optional<SavedView> find(UUID id);

    /**
     * Save a new view.
     *
     * @param values {@code name}, {@code look}, {@code everybody}, {@code team} and {@code pinned}
     * @return the view and the change-set
     * @throws io.relata.platform.problem.Problem REQ without a name; DUP at {@code name} when the user has a view of that
     *     name; STATE when the user has {@link #MOST}; FORMAT, at {@code team} when it is for everybody too; REF at
     *     {@code team} for one the user is not in; DENIED for a team's or everybody's without {@link Contacts#WRITE}
     */
    Changed<SavedView> create(Map<String, ? extends @Nullable Object> values);

    /**
     * Change a view: the user's own, or any the user sees with {@link io.relata.setup.CodeTables#WRITE}.
     *
     * @param id its id
     * @param version the version the user saw
     * @param values those that change; a {@code team} ends that it is for everybody, and the other way round
     * @return the view and the change-set
     * @throws io.relata.platform.problem.Problem as {@link #create}; not found; CONFLICT; DENIED
     */
    Changed<SavedView> update(UUID id, long version, Map<String, ? extends @Nullable Object> values);

    /**
     * Delete a view: the user's own, or any the user sees with {@link io.relata.setup.CodeTables#WRITE}.
     *
     * @param id its id
     * @param version the version the user saw
     * @return the change-set
     * @throws io.relata.platform.problem.Problem not found; CONFLICT; DENIED
     */
    UUID delete(UUID id, long version);

    /** List the teams the acting user may share views with: the user's own, for users who may share. */
    List<Teams.Team> teams();

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
