package io.relata.contacts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Hold a view of the list of contacts that somebody saved.
 *
 * @param id its id
 * @param version the version that was read
 * @param name what it is called
 * @param everybody whether everybody sees it
 * @param team the code of the role whose users see it, or null; without one, and not for everybody, only who saved it does
 * @param pinned whether it stands above the list, or among the further views
 * @param look filters, order and columns, as the list's address writes them
 * @param changeable whether the acting user may change and delete it
 * @since 0.1
 */
public record SavedView(
        UUID id,
        long version,
        String name,
        boolean everybody,
        @Nullable String team,
        boolean pinned,
        String look,
        boolean changeable) {}
