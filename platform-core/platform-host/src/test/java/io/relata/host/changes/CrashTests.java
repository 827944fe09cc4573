package io.relata.host.changes;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.host.TestHost;
import io.relata.host.schema.DatabaseAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a writing process by its id: destroying it through its handle would close its files in good order. */
class CrashTests {

    /** The built product is killed more often than this by the tests of the features. */
    private static final int KILLS = Integer.getInteger("relata.host.kills", 2);

    private static final int WRITES_BEFORE_A_KILL = 150;

    @Test
    void losesNothingAcknowledgedAndKeepsNothingHalf(@TempDir Path folder) throws Exception {
        var data = folder.resolve("data");
        var acknowledgements = folder.resolve("acknowledged");
        for (int round = 0; round < KILLS; round++) {
            writeAndKill(data, acknowledgements, "r" + round);
            check(data, Set.copyOf(whole(acknowledgements)));
        }
        assertThat(whole(acknowledgements)).hasSizeGreaterThanOrEqualTo(KILLS * WRITES_BEFORE_A_KILL);
    }

    private static void writeAndKill(Path data, Path acknowledgements, String round) throws Exception {
        var before = whole(acknowledgements).size();
        var log = data.resolveSibling("log").toFile();
        var writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrashWriter.class.getName(),
                        data.toString(),
                        acknowledgements.toString(),
                        round)
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        try {
            var end = System.nanoTime() + Duration.ofSeconds(120).toNanos();
            while (whole(acknowledgements).size() < before + WRITES_BEFORE_A_KILL) {
                assertThat(writer.isAlive())
                        .as("the writer goes on: %s", Files.readString(log.toPath()))
                        .isTrue();
                assertThat(System.nanoTime()).isLessThan(end);
                writer.waitFor(10, TimeUnit.MILLISECONDS);
            }
        } finally {
            new ProcessBuilder("kill", "-9", String.valueOf(writer.pid()))
                    .start()
                    .waitFor();
            writer.waitFor();
        }
    }

    /** Reads whole lines only: the last one may have been cut off. */
    private static List<String> whole(Path file) throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        var text = Files.readString(file);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }

    private static void check(Path data, Set<String> acknowledged) {
        var start = System.nanoTime();
        try (var host = TestHost.start(DatabaseAddress.embedded(data), data, before -> {})) {
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
            var customers = new HashSet<String>();
            host.rows("select code from p_shop_customer")
                    .forEach(row -> customers.add(String.valueOf(row.get("code"))));
            assertThat(customers).containsAll(acknowledged);
            assertThat(host.rows("select code from p_shop_customer customer where (select count(*) from p_shop_order"
                            + " where customer_id = customer.id) <> 1"))
                    .as("customers without their order")
                    .isEmpty();
            assertThat(host.rows("select code from p_shop_customer customer where not exists (select 1 from"
                            + " core_change_entry entry join core_change_set changes on changes.id = entry.change_set"
                            + " where entry.record_id = customer.id)"))
                    .as("customers without their change-set")
                    .isEmpty();
            assertThat(host.rows("select entry.record_id from core_change_entry entry where not exists (select 1 from"
                            + " core_change_set changes where changes.id = entry.change_set)"))
                    .as("history without its change-set")
                    .isEmpty();
            assertThat(host.count(
                            "(select change_set from core_change_entry group by change_set having count(*) <> 2)"))
                    .isZero();
        }
    }
}
