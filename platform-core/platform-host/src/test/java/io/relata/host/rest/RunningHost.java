package io.relata.host.rest;

import io.relata.host.HostConfiguration;
import io.relata.host.access.SignInClock;
import io.relata.host.schema.DatabaseAddress;
import io.relata.host.schema.TestDatabase;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;

/** Runs the whole host on a port of its own and calls it as a program does. */
final class RunningHost implements AutoCloseable {

    static final String PASSWORD = "quiet-river-stone-7";

    private static final Map<TestDatabase, RunningHost> SHARED = new EnumMap<>(TestDatabase.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ConfigurableApplicationContext context;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String root;

    private RunningHost(ConfigurableApplicationContext context) {
        this.context = context;
        this.root = "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
    }

    /** Finds the host that all tests on an engine share; each test brings users and records of its own. */
    static synchronized RunningHost shared(TestDatabase engine) {
        return SHARED.computeIfAbsent(engine, each -> start(each));
    }

    /** Starts on a fresh database. */
    static RunningHost start(TestDatabase engine, String... properties) {
        DatabaseAddress address = engine.fresh();
        var data = Path.of("target", "test-data", UUID.randomUUID().toString());
        var application = new SpringApplicationBuilder(Application.class)
                .properties(
                        "server.port=0",
                        "server.address=127.0.0.1",
                        "relata.data=" + data,
                        "relata.plugins=" + data.resolve("plugins"),
                        "relata.bundled=" + data.resolve("bundled"),
                        "relata.db.url=" + address.url(),
                        "relata.db.user=" + address.user(),
                        "relata.db.password=" + address.password(),
                        "relata.admin-password=" + PASSWORD,
                        "spring.main.banner-mode=off")
                .properties(properties);
        return new RunningHost(application.run());
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    <T> Collection<T> beans(Class<T> type) {
        return context.getBeansOfType(type).values();
    }

    ConfigurableApplicationContext context() {
        return context;
    }

    /** Calls as a user. */
    Call as(String name) {
        return new Call(this).header("Authorization", basic(name, PASSWORD));
    }

    Call asAdmin() {
        return as("admin");
    }

    Call anonymous() {
        return new Call(this);
    }

    Call withToken(String value) {
        return new Call(this).header("Authorization", "Bearer " + value);
    }

    static String basic(String name, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a user with a role, if there is none of that name. */
    void user(String name, String... roles) {
        asAdmin().post("/api/v1/users", Map.of("name", name, "password", PASSWORD, "roles", List.of(roles)));
    }

    Answer send(HttpRequest.Builder request, String path) {
        try {
            var response = client.send(
                    request.uri(URI.create(root + path)).build(), java.net.http.HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    static String json(Object body) {
        return body instanceof String text ? text : JSON.writeValueAsString(body);
    }

    @Override
    public void close() {
        context.close();
        client.close();
    }

    @EnableAutoConfiguration
    @Import({HostConfiguration.class, SignInClock.class, FaultyController.class, CountingController.class})
    static class Application {}
}
