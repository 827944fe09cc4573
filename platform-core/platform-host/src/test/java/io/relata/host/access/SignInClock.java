package io.relata.host.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jooq.DSLContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Lets a test move the time that locks wait for. */
public class SignInClock {

    private volatile Duration ahead = Duration.ZERO;

    /** Moves the time on. */
    public void pass(Duration time) {
        ahead = ahead.plus(time);
    }

    @Bean
    @Primary
    SignInGuard adjustableGuard(DSLContext dsl) {
        InstantSource time = () -> Instant.now().plus(ahead);
        return new SignInGuard(dsl, time);
    }
}
