package io.relata.setup;

import io.relata.platform.change.Change;
import io.relata.platform.change.Values;
import org.jspecify.annotations.Nullable;

/**
 * Hold a row of a code table that is being added or changed, inside the change.
 *
 * @param change the change; what follows from the row is written with it
 * @param before the row as it is, or null for a new one
 * @param row the whole row as it will be
 * @param sent the values that are written; a rule adds those that follow from others
 * @since 0.1
 */
public record CodeWriting(Change change, @Nullable Code before, Values row, Values sent) {}
