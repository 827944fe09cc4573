package io.relata.segments;

import io.relata.platform.event.Event;
import java.util.UUID;

/**
 * Tell that a segment was logged.
 *
 * @param segment the id of what the logged segment can be used again from
 * @param segmentNo the number the segment had
 * @param loggedSegment the number of the logged segment
 * @param interactions how many interactions were recorded
 * @param deliver whether what is written is to be sent
 * @since 0.1
 */
public record SegmentLogged(UUID segment, String segmentNo, long loggedSegment, long interactions, boolean deliver)
        implements Event {}
