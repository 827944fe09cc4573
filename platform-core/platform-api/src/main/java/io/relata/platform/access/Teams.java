package io.relata.platform.access;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tell which users belong together: those who have a role are a team, to share something with.
 *
 * @since 0.1
 */
public interface Teams {

    /**
     * Name a team.
     *
     * @param id the role's id
     * @param code its code
     * @param description its description, or null
     * @since 0.1
     */
    record Team(UUID id, String code, @Nullable String description) {}

    /**
     * List the teams of the acting user, by code.
     *
     * @throws io.relata.platform.problem.Problem DENIED when nobody is signed in
     */
    List<Team> own();

    /** Find a team by its code; the case does not matter. */
    Optional<Team> find(String code);

    /**
     * Read many teams in one query.
     *
     * @param ids their ids; those that are gone are left out
     */
    List<Team> of(Collection<UUID> ids);
}
