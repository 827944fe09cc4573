package io.relata.host.schema;

import org.jspecify.annotations.Nullable;

/**
 * Tell that the product cannot start as it is set up. Its message says what to do; there is nothing to repair in code.
 *
 * @since 0.1
 */
public final class StartRefused extends RuntimeException {

    /**
     * Refuse to start.
     *
     * @param reason what is wrong and what to do about it
     * @param cause the failure underneath, or null
     */
    public StartRefused(String reason, @Nullable Throwable cause) {
        super(reason, cause);
    }
}
