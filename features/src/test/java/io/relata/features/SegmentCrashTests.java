package io.relata.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A segment is recorded on all its contacts or on none, also when the process dies in the middle. */
class SegmentCrashTests {

    private static final int CONTACTS = 400;
    private static final String TEMPLATE = "CRASH";

    @Test
    void logsAllOrNothingWhenTheProcessIsKilled(@TempDir Path work) throws Exception {
        try (var product = new KilledProduct(work, Map.of())) {
            product.addCompanies(CONTACTS);
            product.post(
                    "setup/interaction-templates",
                    Map.of("code", TEMPLATE, "description", "Told before a crash", "interactionGroupCode", "LETTER"));
            var whole = timeToLog(product);

            var logged = 1;
            for (int kill = 1; kill <= KilledProduct.KILLS; kill++) {
                if (isLoggedThoughKilled(product, whole.multipliedBy(kill).dividedBy(KilledProduct.KILLS))) {
                    logged++;
                }
                assertThat(product.all("interactions")).as("after kill " + kill).hasSize(logged * CONTACTS);
            }
        }
    }

    private static Duration timeToLog(KilledProduct product) {
        var segment = product.segmentOfAll(TEMPLATE);
        var begun = System.nanoTime();
        product.post("segments/" + segment + "/log", Map.of());
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /** Tells whether the segment was logged, which it must be where the caller was told so. */
    private static boolean isLoggedThoughKilled(KilledProduct product, Duration after) throws Exception {
        var segment = product.segmentOfAll(TEMPLATE);
        var rest = product.rest();
        var told = CompletableFuture.supplyAsync(
                () -> rest.post("segments/" + segment + "/log", Map.of()).accepted());
        // dies at another place of its work each time
        Thread.sleep(after);
        product.killAndRestart();

        var left = product.rest().get("segments/" + segment);
        if (left.status() == 404) {
            assertThat(contactsOf(product, segment)).isEqualTo(CONTACTS);
            return true;
        }
        assertThat(left.orFail().body().path("noOfLines").asInt()).isEqualTo(CONTACTS);
        assertThat(told.exceptionally(died -> false).join())
                .as("told that it is logged")
                .isFalse();
        return false;
    }

    private static long contactsOf(KilledProduct product, String segment) {
        return product.all("logged-segments").stream()
                .filter(logged -> logged.path("segmentNo").asString("").equals(segment))
                .flatMap(logged ->
                        product.all("logged-segments/" + logged.path("entryNo").asLong() + "/interactions").stream())
                .map(entry -> entry.path("contactNo").asString(""))
                .distinct()
                .count();
    }
}
