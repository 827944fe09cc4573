package io.relata.platform.event;

/**
 * Mark a record that tells what happened, in the past tense: {@code ContactCreated}.
 *
 * <p>Events are kept in the outbox with the write that caused them and delivered after commit, at least once, to each
 * listener on its own. Their components must be readable and writable as JSON. They carry ids and what changed, not
 * whole records.
 *
 * @since 0.1
 */
public interface Event {}
