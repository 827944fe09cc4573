package io.relata.segments;

import io.relata.platform.plugin.Contribution;

/**
 * Say that a plugin sends what is written to the contacts of a segment: it listens to {@link SegmentLogged}. Without any
 * such plugin a segment is only recorded, and nobody is asked whether to send it.
 *
 * @param id its name, unique in the plugin
 * @param label message key of what logging offers: {@code Send as emails and letters}
 * @since 0.1
 */
public record SegmentDelivery(String id, String label) implements Contribution {}
