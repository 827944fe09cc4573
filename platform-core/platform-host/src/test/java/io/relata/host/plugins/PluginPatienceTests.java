package io.relata.host.plugins;

import static io.relata.host.plugins.PluginJars.plugin;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginPatienceTests {

    private static final String REST = """
            @RestController @RequestMapping("/api/v1/x/busy") class Desk {
                private final org.jooq.DSLContext sql;
                Desk(org.jooq.DSLContext sql) { this.sql = sql; }
                @GetMapping("/works") String work() {
                    for (long end = System.nanoTime() + 4_000_000_000L; System.nanoTime() < end; ) {
                        sql.selectOne().fetch();
                    }
                    return "worked";
                }
            }
            """;

    @TempDir
    Path home;

    @Test
    void letsAPluginThatGetsOnTakeItsTime() throws Exception {
        plugin(home.resolve("bundled"), "busy", "1.0.0").type("Desk", REST).build();

        try (var host = TestHost.startWithWeb(home, "relata.plugin-call-limit=2s");
                var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(host.address() + "/api/v1/x/busy/works"))
                    .build();

            assertThat(client.send(request, HttpResponse.BodyHandlers.ofString())
                            .body())
                    .isEqualTo("worked");
            assertThat(host.plugin("busy").faults()).isEmpty();
        }
    }
}
