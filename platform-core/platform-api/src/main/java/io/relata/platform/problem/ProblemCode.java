package io.relata.platform.problem;

/**
 * Name the kinds of refusal. A program may rely on these names; they never change.
 *
 * @since 0.1
 */
public enum ProblemCode {
    /** A value that must be there is missing. */
    REQ,
    /** A value is there but cannot be read as what it should be. */
    FORMAT,
    /** A value names something that does not exist, or must not be referred to. */
    REF,
    /** The record is of the wrong type for this. */
    TYPE,
    /** The record's state does not allow this now. */
    STATE,
    /** Something with this key exists already. */
    DUP,
    /** The user lacks the permission. */
    DENIED,
    /** Somebody else changed the record in the meantime. */
    CONFLICT
}
