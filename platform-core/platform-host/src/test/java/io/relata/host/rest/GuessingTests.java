package io.relata.host.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.host.access.SignInClock;
import io.relata.host.schema.TestDatabase;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GuessingTests {

    private final RunningHost host = RunningHost.shared(TestDatabase.H2);
    private final SignInClock clock = host.bean(SignInClock.class);

    @AfterEach
    void letEverybodyInAgain() {
        clock.pass(Duration.ofDays(2));
    }

    @Test
    void makesAnAccountWaitTwiceAsLongAfterEachWrongPassword() {
        var name = added();
        IntStream.range(0, 5).forEach(i -> assertThat(wrong(name).status()).isEqualTo(401));
        assertThat(retryAfter(name)).isEqualTo(1);
        for (long seconds : new long[] {2, 4, 8, 16}) {
            clock.pass(Duration.ofSeconds(seconds / 2));
            assertThat(wrong(name).status()).isEqualTo(401);
            assertThat(retryAfter(name)).isEqualTo(seconds);
        }
    }

    @Test
    void refusesTheRightPasswordWhileWaitingAndTakesItAfterwards() {
        var name = added();
        assertThat(host.as(name).get("/api/v1/me").status()).isEqualTo(200);
        IntStream.range(0, 6).forEach(i -> wrong(name));
        assertThat(host.as(name).get("/api/v1/me").status()).isEqualTo(429);
        clock.pass(Duration.ofMinutes(16));
        assertThat(host.as(name).get("/api/v1/me").status()).isEqualTo(200);
        assertThat(wrong(name).status()).isEqualTo(401);
        assertThat(host.as(name).get("/api/v1/me").status()).isEqualTo(200);
    }

    @Test
    void treatsANameThatDoesNotExistTheSame() {
        var nobody = "nobody-" + UUID.randomUUID();
        IntStream.range(0, 5).forEach(i -> assertThat(wrong(nobody).status()).isEqualTo(401));
        assertThat(wrong(nobody).status()).isEqualTo(429);
    }

    @Test
    void takesNoLessTimeForANameThatDoesNotExist() {
        var name = added();
        wrong(name);
        var known = time(() -> wrong(name));
        var unknown = time(() -> wrong("nobody-" + UUID.randomUUID()));
        assertThat(unknown).isGreaterThan(known / 3);
    }

    @Test
    void letsNoBurstOfGuessesThrough() throws Exception {
        var name = added();
        try (var threads = Executors.newFixedThreadPool(8)) {
            var answers = threads.invokeAll(IntStream.range(0, 24)
                    .<Callable<Integer>>mapToObj(i -> () -> wrong(name).status())
                    .toList());
            var lookedAt = 0;
            for (var answer : answers) {
                lookedAt += answer.get() == 401 ? 1 : 0;
            }
            assertThat(lookedAt).isEqualTo(5);
        }
    }

    @Test
    void makesAnAddressWaitThatTriesOneNameAfterTheOther() {
        var victim = added();
        var refused = 0;
        for (int i = 0; i < 120; i++) {
            refused += wrong("spray-" + UUID.randomUUID()).status() == 429 ? 1 : 0;
        }
        assertThat(refused).isBetween(20, 60);
        assertThat(host.as(victim).get("/api/v1/me").status()).isEqualTo(429);
        assertThat(host.withToken("relata_guess").get("/api/v1/me").status()).isEqualTo(429);
        clock.pass(Duration.ofMinutes(16));
        assertThat(host.as(victim).get("/api/v1/me").status()).isEqualTo(200);
    }

    @Test
    void leavesARowForEachFailure() {
        var name = added();
        IntStream.range(0, 7).forEach(i -> wrong(name));
        var rows = host.bean(DSLContext.class)
                .fetchCount(DSL.table("core_sign_in_attempt"), DSL.condition("account = ?", name));
        assertThat(rows).isEqualTo(7);
    }

    private Answer wrong(String name) {
        return host.anonymous()
                .header("Authorization", RunningHost.basic(name, "wrong-" + UUID.randomUUID()))
                .get("/api/v1/me");
    }

    private long retryAfter(String name) {
        var refused = wrong(name);
        assertThat(refused.status()).isEqualTo(429);
        return Long.parseLong(refused.header("Retry-After"));
    }

    private static long time(Runnable call) {
        var start = System.nanoTime();
        call.run();
        return System.nanoTime() - start;
    }

    private String added() {
        var name = "g" + UUID.randomUUID().toString().substring(0, 8);
        host.user(name, "READER");
        return name;
    }
}
