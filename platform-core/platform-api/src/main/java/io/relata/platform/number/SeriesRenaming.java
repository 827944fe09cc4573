package io.relata.platform.number;

import io.relata.platform.change.Change;

/**
 * Ask, inside the transaction, when a number series gets another code, so that who refers to it can follow.
 *
 * @param change the change that renames it
 * @param code its code until now
 * @param newCode its code from now on
 * @since 0.1
 */
public record SeriesRenaming(Change change, String code, String newCode) {}
