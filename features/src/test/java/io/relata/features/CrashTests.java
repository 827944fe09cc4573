package io.relata.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a caller was told is saved survives the death of the process. */
class CrashTests {

    private static final int WRITERS = 4;
    private static final int ENOUGH = 60;
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Map<String, String> SETTINGS = Map.of("RELATA_ADMIN_PASSWORD", "survives-kill-9");

    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final Semaphore written = new Semaphore(0);

    @Test
    void nothingAcknowledgedIsLostWhenTheProcessIsKilled(@TempDir Path work) throws Exception {
        for (int kill = 0; kill < KilledProduct.KILLS; kill++) {
            var product = RunningProduct.start(StartedProducts.home(), work, SETTINGS);
            writeUntilKilled(product, "Kill " + kill);
        }
        var begun = System.nanoTime();
        try (var product = RunningProduct.start(StartedProducts.home(), work, SETTINGS)) {
            var seconds = Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1000.0;
            System.getLogger("crash")
                    .log(
                            System.Logger.Level.INFO,
                            "{0} kills, {1} acknowledged writes, restart in {2} s",
                            KilledProduct.KILLS,
                            acknowledged.size(),
                            seconds);
            compare(product);
        }
    }

    private void compare(RunningProduct product) {
        var rest = product.rest(StoryLanguage.EN);
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(KilledProduct.KILLS * ENOUGH);
        acknowledged.forEach((no, name) -> {
            assertThat(rest.get("contacts/" + no).orFail().body().path("name").asString(""))
                    .as("contact " + no)
                    .isEqualTo(name);
            assertThat(rest.get("contacts/" + no + "/history")
                            .orFail()
                            .body()
                            .path("items")
                            .size())
                    .as("history of " + no)
                    .isEqualTo(1);
        });
    }

    private void writeUntilKilled(RunningProduct product, String prefix) throws IOException, InterruptedException {
        var dying = new AtomicBoolean();
        written.drainPermits();
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            for (int writer = 0; writer < WRITERS; writer++) {
                var who = prefix + " writer " + writer;
                writers.execute(() -> write(product, who, dying));
            }
            try {
                assertThat(written.tryAcquire(ENOUGH, PATIENCE.toSeconds(), TimeUnit.SECONDS))
                        .as("enough is written before the kill")
                        .isTrue();
            } finally {
                dying.set(true);
                product.kill();
            }
        }
    }

    private void write(RunningProduct product, String who, AtomicBoolean dying) {
        var rest = product.rest(StoryLanguage.EN);
        try {
            for (int i = 0; true; i++) {
                var name = who + " " + i;
                var answer = rest.post("contacts", Map.of("type", "company", "name", name))
                        .orFail();
                acknowledged.put(answer.body().path("no").asString(""), name);
                written.release();
            }
        } catch (AssertionError ended) {
            if (!dying.get()) {
                throw ended;
            }
        }
    }
}
