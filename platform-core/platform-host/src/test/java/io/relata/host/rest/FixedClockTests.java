package io.relata.host.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.host.access.FirstSignIn;
import io.relata.host.schema.TestDatabase;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FixedClockTests {

    @Test
    void standsStillUntilItIsMovedByWhoeverMay() {
        try (var host =
                RunningHost.start(TestDatabase.H2, "relata.clock=2027-01-25T08:00:00Z", "relata.admin-password=")) {
            var password = host.bean(FirstSignIn.class).takeGeneratedPassword().orElseThrow();
            assertThat(host.bean(FirstSignIn.class).takeGeneratedPassword()).isEmpty();
            var clock = host.bean(Clock.class);
            assertThat(clock.instant()).isEqualTo(Instant.parse("2027-01-25T08:00:00Z"));
            var admin = RunningHost.basic("admin", password);
            var moved = host.anonymous()
                    .header("Authorization", admin)
                    .put("/api/v1/clock", Map.of("now", "2027-01-26T09:30:00Z"));
            assertThat(moved.status()).isEqualTo(200);
            assertThat(clock.instant()).isEqualTo(Instant.parse("2027-01-26T09:30:00Z"));
            var shown = host.anonymous().header("Authorization", admin).get("/api/v1/clock");
            assertThat(shown.text("/now")).isEqualTo("2027-01-26T09:30:00Z");
        }
    }
}
