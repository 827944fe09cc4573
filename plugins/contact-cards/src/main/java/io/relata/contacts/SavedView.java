package io.relata.contacts;

import java.util.UUID;

/**
 * Hold a view of the list of contacts that somebody saved.
 *
 * @param id its id
 * @param version the version that was read
 * @param name what it is called
 * @param everybody whether everybody sees it, or only who saved it
 * @param pinned whether it stands above the list, or among the further views
 * @param look filters, order and columns, as the list's address writes them
 * @param changeable whether the acting user may change and delete it
 * @since 0.1
 */
public record SavedView(
        UUID id, long version, String name, boolean everybody, boolean pinned, String look, boolean changeable) {}
