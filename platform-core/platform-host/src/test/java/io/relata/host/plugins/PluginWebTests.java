package io.relata.host.plugins;

import static io.relata.host.plugins.PluginJars.plugin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

class PluginWebTests {

    private static final String REST = """
            @RestController @RequestMapping("/api/v1/x/%s") class Desk {
                record Answer(String text) {}
                @GetMapping("/greeting") Answer greet(@RequestParam(defaultValue = "Ada") String name) {
                    return new Answer("Hello, " + name); }
                @PostMapping("/greeting") Answer keep(@RequestBody Answer sent) { return sent; }
                @GetMapping("/fault") Answer fault() { throw new IllegalStateException("secret detail"); }
                @GetMapping("/error") Answer error() { throw new NoClassDefFoundError("secret detail"); }
                @GetMapping("/overflow") Answer overflow() { return new Answer(overflow().text() + "x"); }
                @GetMapping("/problem") Answer problem() { throw Problem.notFound("x"); }
            }
            """;

    @TempDir
    Path home;

    private final HttpClient client = HttpClient.newHttpClient();
    private TestHost host;

    @BeforeEach
    void start() {
        plugin(home.resolve("bundled"), "web", "1.0.0")
                .type("Desk", REST.formatted("web"))
                .resource("static/web/web.css", "b { color: red }")
                .resource("static/web/img/mark.svg", "<svg/>")
                .resource("static/other/secret.txt", "classified")
                .resource("secret.txt", "classified")
                .build();
        host = TestHost.startWithWeb(home);
    }

    @AfterEach
    void stop() {
        host.close();
        client.close();
    }

    @Test
    void addsResourcesAndRemovesThemOnStop() throws Exception {
        assertThat(get("/api/v1/x/web/greeting?name=Bo").body()).isEqualTo("{\"text\":\"Hello, Bo\"}");

        host.plugins().stop("web");
        assertThat(get("/api/v1/x/web/greeting").body()).doesNotContain("Hello");

        host.plugins().start("web");
        assertThat(get("/api/v1/x/web/greeting").statusCode()).isEqualTo(200);
    }

    @Test
    void answersWithThePluginsNameAndNothingElseWhenItFails() throws Exception {
        for (String path : new String[] {"fault", "error", "overflow"}) {
            var answer = get("/api/v1/x/web/" + path);

            assertThat(answer.statusCode()).as(path).isEqualTo(500);
            assertThat(answer.body()).isEqualTo("Plugin The web failed");
        }
        assertThat(get("/api/v1/x/web/greeting").statusCode()).isEqualTo(200);
    }

    @Test
    void passesProblemsOn() throws Exception {
        assertThat(get("/api/v1/x/web/problem").statusCode()).isEqualTo(409);
    }

    @Test
    void refusesAPluginWhosePathsClashOrLieOutsideTheInterface() {
        var clash = plugin(home.resolve("uploads"), "clash", "1.0.0")
                .type("Desk", REST.formatted("web"))
                .build();
        var outside = plugin(home.resolve("uploads"), "outside", "1.0.0")
                .type("Desk", "@RestController class Desk { @GetMapping(\"/sign-in\") String get() { return \"\"; } }")
                .build();

        assertThatThrownBy(() -> host.plugins().install(clash)).hasMessageContaining("Ambiguous mapping");
        assertThatThrownBy(() -> host.plugins().install(outside)).hasMessageContaining("not below /api/");
        assertThat(host.plugin("clash").state()).isEqualTo(PluginState.FAILED);
        assertThat(host.plugin("web").state()).isEqualTo(PluginState.STARTED);
    }

    @Test
    void servesStaticFilesWithTypeAndTagAndNothingElse() throws Exception {
        var css = get("/plugin-res/web/web.css");

        assertThat(css.statusCode()).isEqualTo(200);
        assertThat(css.headers().firstValue("content-type")).hasValue("text/css;charset=UTF-8");
        assertThat(css.headers().firstValue("cache-control")).hasValue("no-cache");
        assertThat(get("/plugin-res/web/web.css?v=1.0.0").headers().firstValue("cache-control"))
                .hasValueSatisfying(value -> assertThat(value).contains("immutable"));
        assertThat(get("/plugin-res/web/img/mark.svg").headers().firstValue("content-type"))
                .hasValue("image/svg+xml");
        assertThat(revalidated(
                        "/plugin-res/web/web.css",
                        css.headers().firstValue("etag").orElseThrow()))
                .isEqualTo(304);
        for (String path : new String[] {
            "/plugin-res/web/gone.css",
            "/plugin-res/web/",
            "/plugin-res/web/img",
            "/plugin-res/web/%2e%2e/other/secret.txt",
            "/plugin-res/web/..%2fother/secret.txt",
            "/plugin-res/web/../../secret.txt",
            "/plugin-res/web//secret.txt",
            "/plugin-res/other/secret.txt"
        }) {
            assertThat(get(path).body()).as(path).doesNotContain("classified");
            assertThat(get(path).statusCode()).as(path).isBetween(400, 404);
        }
    }

    @Test
    void leavesNoLoaderBehindAfterCallsToItsResources() throws Exception {
        for (int i = 0; i < 5; i++) {
            get("/api/v1/x/web/greeting");
            post("/api/v1/x/web/greeting", "{\"text\":\"hi\"}");
            get("/api/v1/x/web/fault");
            get("/plugin-res/web/web.css");
            host.plugins().stop("web");
            host.plugins().start("web");
        }
        host.plugins().stop("web");

        var watchdog = host.bean(LoaderWatchdog.class);
        var deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!watchdog.leftovers().isEmpty() && System.nanoTime() < deadline) {
            System.gc();
        }
        assertThat(watchdog.leftovers()).isEmpty();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(host.address() + path)));
    }

    private void post(String path, String body) throws IOException, InterruptedException {
        var answer = send(HttpRequest.newBuilder(URI.create(host.address() + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        assertThat(answer.body()).isEqualTo(body);
    }

    private int revalidated(String path, String tag) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(host.address() + path)).header("If-None-Match", tag))
                .statusCode();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
