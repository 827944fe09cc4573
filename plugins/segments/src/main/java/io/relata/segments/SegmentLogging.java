package io.relata.segments;

import io.relata.platform.change.Change;

/**
 * Ask whether a segment may be logged; heard inside the transaction, before anything is written.
 *
 * @param change the change that logs it
 * @param segment the segment
 * @param deliver whether what is written is to be sent too
 * @since 0.1
 */
public record SegmentLogging(Change change, Segment segment, boolean deliver) {}
