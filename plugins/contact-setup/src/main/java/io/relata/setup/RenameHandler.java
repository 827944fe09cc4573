package io.relata.setup;

import io.relata.platform.change.Change;

/**
 * Follow a code that was renamed, inside the change that renames it.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface RenameHandler {

    /**
     * Let every record that holds the old code hold the new one.
     *
     * @param change the change to write through, so that all of it is one change-set
     * @param oldCode the code as it was
     * @param newCode the code as it is now
     */
    void renamed(Change change, String oldCode, String newCode);
}
