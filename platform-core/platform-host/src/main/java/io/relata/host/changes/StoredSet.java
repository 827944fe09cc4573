package io.relata.host.changes;

import io.relata.platform.change.ChangeSet;
import java.util.Set;

/** Holds a change-set with what it takes to undo it. */
record StoredSet(ChangeSet set, Set<String> permissions, boolean redo) {}
