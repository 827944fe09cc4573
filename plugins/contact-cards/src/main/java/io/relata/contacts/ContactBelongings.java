package io.relata.contacts;

import io.relata.platform.change.Change;
import java.util.List;
import java.util.UUID;

/** Removes records that belong to contacts when those go. */
interface ContactBelongings {

    void removeAll(Change change, List<UUID> contacts);
}
