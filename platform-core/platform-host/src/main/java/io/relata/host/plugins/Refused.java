package io.relata.host.plugins;

import org.jspecify.annotations.Nullable;

/** Carries the reason why a plugin cannot be taken in or started. */
final class Refused extends RuntimeException {

    private final transient Reason reason;

    Refused(Reason reason) {
        this(reason, null);
    }

    Refused(Reason reason, @Nullable Throwable cause) {
        super(reason.toString(), cause);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
