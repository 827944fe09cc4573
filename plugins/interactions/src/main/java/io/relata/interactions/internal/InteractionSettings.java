package io.relata.interactions.internal;

import org.jspecify.annotations.Nullable;

/**
 * Hold the settings of this plugin.
 *
 * @param attachmentMegabytes the most megabytes of one attachment; 10 when blank
 */
public record InteractionSettings(@Nullable Integer attachmentMegabytes) {
    /** What a fresh installation has. */
    public static final InteractionSettings FRESH = new InteractionSettings(10);

    long attachmentBytes() {
        var megabytes = attachmentMegabytes == null ? 10 : Math.clamp(attachmentMegabytes, 1, 1_000);
        return megabytes * 1_048_576L;
    }
}
