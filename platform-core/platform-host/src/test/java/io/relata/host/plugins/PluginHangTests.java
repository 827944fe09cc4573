package io.relata.host.plugins;

import static io.relata.host.plugins.PluginJars.plugin;
import static org.assertj.core.api.Assertions.assertThat;

import io.relata.platform.plugin.Contributed;
import io.relata.platform.plugin.Contribution;
import io.relata.platform.plugin.Extensions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plugins that hang while somebody waits for them. */
class PluginHangTests {

    private static final String REST = """
            @RestController @RequestMapping("/api/v1/x/slow") class Desk {
                @GetMapping("/greeting") String greet() { return "Hello"; }
                @GetMapping("/sleeps") String sleep() throws Exception { Thread.sleep(600_000); return "slept"; }
                @GetMapping("/spins") String spin() {
                    while (!Thread.currentThread().isInterrupted()) { }
                    return "spun";
                }
                @GetMapping("/refuses") String refuse() {
                    while (!Thread.currentThread().isInterrupted()) { }
                    throw Problem.notFound("x");
                }
            }
            """;

    private static final String HANGING = """
            public void contribute(Contributions to) { to.add(new Hanging()); }
            record Hanging() implements Contribution {
                public String id() { return "hanging"; }
                public String toString() {
                    while (!Thread.currentThread().isInterrupted()) { }
                    return "late";
                }
            }
            """;

    @TempDir
    Path home;

    private final HttpClient client = HttpClient.newHttpClient();
    private TestHost host;

    @BeforeEach
    void start() {
        plugin(home.resolve("bundled"), "slow", "1.0.0")
                .entry(HANGING)
                .type("Desk", REST)
                .build();
        host = TestHost.startWithWeb(home, "relata.plugin-call-limit=300ms");
    }

    @AfterEach
    void stop() {
        host.close();
        client.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sleeps", "spins", "refuses"})
    void cutsAResourceOffAndTellsItsPlugin(String how) throws Exception {
        assertThat(get("/api/v1/x/slow/" + how)).startsWith("Plugin The slow took longer");

        assertThat(host.plugin("slow").state()).isEqualTo(PluginState.STARTED);
        assertThat(host.plugin("slow").faults()).singleElement().satisfies(fault -> assertThat(fault.fault())
                .contains("took longer"));
        assertThat(get("/api/v1/x/slow/greeting")).isEqualTo("Hello");
    }

    @Test
    void forgetsTheFaultsOfAPluginThatIsStartedAgain() throws Exception {
        get("/api/v1/x/slow/sleeps");

        host.plugins().stop("slow");
        host.plugins().start("slow");

        assertThat(host.plugin("slow").faults()).isEmpty();
    }

    @Test
    void freesAThreadOnWhichAContributionHangsAndGoesOnWithTheRest() {
        var extensions = host.bean(Extensions.class);
        Contributed<Contribution> hanging = extensions.<Contribution>all(Contribution.class).stream()
                .filter(each -> each.pluginId().equals("slow"))
                .findFirst()
                .orElseThrow();

        try (var watch = host.bean(CallWatch.class).watch("a page")) {
            var drawn = extensions.guarded(hanging, "section", hanging.value()::toString, () -> "a notice");

            assertThat(drawn).isEqualTo("late");
            assertThat(watch.hasCutOff()).isTrue();
            assertThat(Thread.currentThread().isInterrupted()).isFalse();
        }
        assertThat(host.plugin("slow").faults()).hasSize(1);
    }

    @Test
    void leavesTheHostsOwnCodeAlone() throws Exception {
        try (var watch = host.bean(CallWatch.class).watch("a page")) {
            get("/api/v1/x/slow/sleeps");
            get("/api/v1/x/slow/spins");

            assertThat(watch.hasCutOff()).isFalse();
        }
    }

    @Test
    void leavesNoLoaderOfAPluginThatHungBehind() throws Exception {
        get("/api/v1/x/slow/sleeps");
        host.plugins().stop("slow");

        var watchdog = host.bean(LoaderWatchdog.class);
        var deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!watchdog.leftovers().isEmpty() && System.nanoTime() < deadline) {
            System.gc();
        }
        assertThat(watchdog.leftovers()).isEmpty();
    }

    private String get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(host.address() + path)).build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
}
