package io.relata.host.access;

import java.time.Duration;
import org.springframework.security.authentication.LockedException;

/** Refuses a sign-in without looking at the password, because too many were wrong before. */
public final class SignInLocked extends LockedException {

    private final Duration wait;

    SignInLocked(Duration wait) {
        super("Too many wrong passwords");
        this.wait = wait;
    }

    /** Tell how many seconds from now the next attempt is looked at; at least 1. */
    public long seconds() {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
