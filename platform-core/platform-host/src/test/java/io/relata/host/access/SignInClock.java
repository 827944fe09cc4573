package io.relata.host.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.jooq.DSLContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Holds the time that locks wait for still, until a test moves it: a slow machine changes no outcome. */
public class SignInClock {

    private volatile Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    /** Moves the time on. */
    public void pass(Duration time) {
        now = now.plus(time);
    }

    @Bean
    @Primary
    SignInGuard adjustableGuard(DSLContext dsl) {
        InstantSource time = () -> now;
        return new SignInGuard(dsl, time);
    }
}
