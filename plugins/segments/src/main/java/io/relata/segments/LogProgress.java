package io.relata.segments;

/**
 * Tell how far the logging of a segment has come.
 *
 * @param done how many lines are recorded; they count only when all are
 * @param all how many lines there are
 * @param canceling whether somebody asked to stop it
 * @since 0.1
 */
public record LogProgress(long done, long all, boolean canceling) {}
