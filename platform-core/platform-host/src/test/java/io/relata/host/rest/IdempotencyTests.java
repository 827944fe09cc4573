package io.relata.host.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.host.schema.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class IdempotencyTests {

    private static final String FILE =
            "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\n%s\r\n--b--\r\n";

    private final RunningHost host;

    IdempotencyTests(TestDatabase engine) {
        this.host = RunningHost.shared(engine);
    }

    @Test
    void answersTheSameCallTheSameWay() {
        var key = key();
        var body = Map.of("name", name(), "password", RunningHost.PASSWORD);
        var first = keyed(key).post("/api/v1/users", RunningHost.json(body));
        var second = keyed(key).post("/api/v1/users", RunningHost.json(body));
        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        for (String header : List.of("Change-Set", "ETag", "Location", "Content-Type")) {
            assertThat(second.header(header))
                    .as(header)
                    .isEqualTo(first.header(header))
                    .isNotEmpty();
        }
    }

    @Test
    void refusesAnotherCallWithTheKey() {
        var key = key();
        keyed(key).post("/api/v1/x/counting", "{\"a\": 1}");
        var other = keyed(key).post("/api/v1/x/counting", "{\"a\": 2}");
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.text("/field")).isEqualTo("Idempotency-Key");
    }

    @Test
    void givesTheKeyOfARefusedCallBack() {
        var key = key();
        assertThat(keyed(key).post("/api/v1/users", "{}").status()).isEqualTo(400);
        var mended = keyed(key).post("/api/v1/users", Map.of("name", name(), "password", RunningHost.PASSWORD));
        assertThat(mended.status()).isEqualTo(201);
    }

    @Test
    void carriesOneOfManyAtOnceOut() throws Exception {
        var key = key();
        var body = RunningHost.json(Map.of("name", name(), "password", RunningHost.PASSWORD));
        var answers = new ArrayList<Future<Answer>>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 8; i++) {
                answers.add(threads.submit(() -> keyed(key).post("/api/v1/users", body)));
            }
        }
        var changeSets = new java.util.HashSet<String>();
        for (Future<Answer> answer : answers) {
            assertThat(answer.get().status()).isIn(201, 409);
            if (answer.get().status() == 201) {
                changeSets.add(answer.get().header("Change-Set"));
            } else {
                assertThat(answer.get().text("/code")).isEqualTo("STATE");
            }
        }
        assertThat(changeSets).hasSize(1);
    }

    @Test
    void coversFilesOfAPluginsResource() {
        var key = key();
        var first = file(key, "content");
        var second = file(key, "content");
        assertThat(first.status()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(file(key, "other").status()).isEqualTo(409);
    }

    @Test
    void neverKeepsASecret() {
        var key = key();
        var first = keyed(key).post("/api/v1/tokens", Map.of("label", "Secret"));
        var second = keyed(key).post("/api/v1/tokens", Map.of("label", "Secret"));
        assertThat(second.status()).isEqualTo(409);
        assertThat(host.bean(DSLContext.class)
                        .fetchCount(
                                org.jooq.impl.DSL.table("core_idempotency"),
                                org.jooq
                                        .impl
                                        .DSL
                                        .condition("key_hash = ?", RequestHash.of(key))
                                        .and("body is null")))
                .isEqualTo(1);
        assertThat(first.text("/value")).isNotEmpty();
    }

    @Test
    void belongsToItsUserAlone() {
        var key = key();
        host.user("other-caller", "USER");
        keyed(key).post("/api/v1/x/counting", "{}");
        var other = host.as("other-caller")
                .header("Idempotency-Key", key)
                .post("/api/v1/x/counting", "{\"different\": true}");
        assertThat(other.status()).isEqualTo(200);
    }

    private Answer file(String key, String content) {
        return keyed(key)
                .header("Content-Type", "multipart/form-data; boundary=b")
                .post("/api/v1/x/counting/files", FILE.formatted(content));
    }

    private Call keyed(String key) {
        return host.asAdmin().header("Idempotency-Key", key);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static String name() {
        return "i" + UUID.randomUUID().toString().substring(0, 8);
    }
}
