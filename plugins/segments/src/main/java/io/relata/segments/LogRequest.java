package io.relata.segments;

/**
 * Say how a segment is logged.
 *
 * @param deliver whether what is written is sent too
 * @param followUp whether a new segment with the same contacts is made
 * @since 0.1
 */
public record LogRequest(boolean deliver, boolean followUp) {
    /** Only record. */
    public static final LogRequest RECORD = new LogRequest(false, false);
}
