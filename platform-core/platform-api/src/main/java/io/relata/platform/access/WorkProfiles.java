package io.relata.platform.access;

import io.relata.platform.change.Change;
import java.util.Collection;
import java.util.Map;

/**
 * Ask how many users work as whom, and let them follow a salesperson who is renamed. Users who are out of use count too:
 * they keep their {@link WorkProfile}.
 *
 * @since 0.1
 */
public interface WorkProfiles {

    /**
     * Count the users who work as each of some salespeople.
     *
     * @param salespeople codes of salespeople
     * @return the number of users by code; codes of nobody are left out
     */
    Map<String, Long> counts(Collection<String> salespeople);

    /**
     * Let users follow a renamed salesperson, as part of the change that renames the code.
     *
     * @param change the change that renames it
     * @param oldCode the code users have
     * @param newCode the code they are to have
     */
    void follow(Change change, String oldCode, String newCode);
}
