package io.relata.host.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.host.schema.TestDatabase;
import io.relata.platform.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalsTests {

    private final RunningHost host = RunningHost.shared(TestDatabase.H2);

    @Test
    void asksForASignInWithoutSendingABrowserAnywhere() {
        var refused = host.anonymous().header("Accept", "text/html").get("/api/v1/me");
        assertProblem(refused, 401, "DENIED");
        assertThat(refused.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(refused.header("Location")).isEmpty();
        assertThat(refused.header("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer nonsense", "Basic nonsense", "Digest x", "Bearer", "Basic YWRtaW4="})
    void refusesCredentialsItCannotUse(String header) {
        assertProblem(host.anonymous().header("Authorization", header).get("/api/v1/me"), 401, "DENIED");
    }

    @Test
    void tellsThatAPathIsNotThere() {
        var refused = host.asAdmin().get("/api/v1/nowhere");
        assertProblem(refused, 404, "REF");
        assertThat(refused.text("/detail")).contains("/api/v1/nowhere");
        assertProblem(host.asAdmin().get("/api/v7/me"), 404, "REF");
        assertProblem(host.asAdmin().get("/actuator/env"), 404, "REF");
        assertProblem(host.asAdmin().get("/actuator"), 404, "REF");
    }

    @Test
    void tellsWhichMethodsAreThere() {
        var refused = host.asAdmin().put("/api/v1/me", "{}");
        assertProblem(refused, 405, "STATE");
        assertThat(refused.header("Allow")).contains("GET", "PATCH");
    }

    @Test
    void tellsWhereJsonIsBroken() {
        var refused = host.asAdmin().patch("/api/v1/me", "{\"language\": }");
        assertProblem(refused, 400, "FORMAT");
        assertThat(refused.json().at("/arguments").toString()).isEqualTo("[1,14]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "\"text\"", "7", "{\"language\":\"fi\"} trailing", "{\"a\":1,\"a\":2}", "\u0000"})
    void refusesABodyOfTheWrongShape(String body) {
        var refused = host.asAdmin().patch("/api/v1/me", body);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.header("Content-Type")).isEqualTo("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /api/v1/tokens, '{\"label\":\"x\",\"%s\":1}'",
        "POST, /api/v1/me/password, '{\"currentPassword\":\"a\",\"password\":\"b\",\"%s\":1}'",
        "POST, /api/v1/users, '{\"name\":\"mass\",\"password\":\"quiet-river-stone-7\",\"%s\":1}'",
        "PATCH, /api/v1/users/admin, '{\"%s\":1}'",
        "POST, /api/v1/roles, '{\"code\":\"MASS\",\"%s\":1}'",
        "PATCH, /api/v1/roles/USER, '{\"%s\":1}'",
        "PATCH, /api/v1/me, '{\"%s\":1}'",
        "PUT, /api/v1/clock, '{\"%s\":1}'",
        "POST, /api/v1/plugins/none/purge, '{\"id\":\"none\",\"%s\":1}'",
    })
    void refusesFieldsNobodyKnows(String method, String path, String body) {
        for (String field : List.of("owner", "version", "createdBy", "passwordHash", "builtIn", "revision")) {
            var refused = host.asAdmin().send(method, path, body.formatted(field));
            assertThat(refused.status()).as(field).isEqualTo(400);
            assertThat(refused.text("/code")).isEqualTo("FORMAT");
            assertThat(refused.text("/field")).isEqualTo(field);
        }
    }

    @Test
    void namesWhatItCanRead() {
        var refused = host.asAdmin().header("Content-Type", "text/csv").patch("/api/v1/me", "a;b");
        assertProblem(refused, 415, "FORMAT");
        assertThat(refused.text("/detail")).contains("application/json");
        assertProblem(host.asAdmin().header("Accept", "application/xml").get("/api/v1/me"), 406, "FORMAT");
    }

    @Test
    void refusesABodyThatIsTooLarge() {
        var refused = host.asAdmin().patch("/api/v1/me", "{\"email\":\"" + "x".repeat(2_200_000) + "\"}");
        assertProblem(refused, 413, "FORMAT");
    }

    @Test
    void refusesAParameterOfTheWrongType() {
        var refused = host.asAdmin().get("/api/v1/users?limit=many");
        assertProblem(refused, 400, "FORMAT");
        assertThat(refused.text("/field")).isEqualTo("limit");
        assertProblem(host.asAdmin().get("/api/v1/search"), 400, "REQ");
        assertProblem(host.asAdmin().get("/api/v1/users?cursor=nonsense"), 400, "FORMAT");
        assertProblem(host.asAdmin().ifMatch("nonsense").patch("/api/v1/me", "{}"), 400, "FORMAT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"exception", "error"})
    void keepsAFaultToItselfButSaysUnderWhichIdTheLogHasIt(String how) {
        var fault = host.asAdmin().get("/api/v1/x/faulty?how=" + how);
        assertThat(fault.status()).isEqualTo(500);
        assertThat(fault.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(fault.body()).doesNotContain("secret").doesNotContain("Exception");
        assertThat(fault.text("/arguments/0")).hasSize(36);
        assertThat(fault.text("/detail")).contains(fault.text("/arguments/0"));
    }

    @Test
    void refusesPathsWithTricks() {
        var refused = host.asAdmin().get("/api/v1/users/%2e%2e/me;x=1");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.header("Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    void speaksTheCallersLanguage() {
        var details = Messages.LANGUAGES.stream()
                .map(language -> host.asAdmin()
                        .language(language.toLanguageTag() + ", en;q=0.5")
                        .get("/api/v1/users/nobody"))
                .peek(answer -> assertProblem(answer, 404, "REF"))
                .map(answer -> answer.text("/title") + answer.text("/detail"))
                .collect(Collectors.toSet());
        assertThat(details).hasSize(Messages.LANGUAGES.size()).noneMatch(text -> text.contains("!"));
        assertThat(host.asAdmin().language("nn").get("/api/v1/users/nobody").header("Content-Language"))
                .isEqualTo("nb-NO");
        assertThat(host.asAdmin().language("ja;;;").get("/api/v1/users/nobody").header("Content-Language"))
                .isEqualTo(Locale.ENGLISH.toLanguageTag());
    }

    @Test
    void setsTheHeadersThatProtectABrowser() {
        var headers = host.asAdmin().get("/api/v1/me");
        assertThat(headers.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(headers.header("Cache-Control")).contains("no-store");
        assertThat(headers.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(headers.header("Content-Security-Policy"))
                .contains("frame-ancestors 'none'", "object-src 'none'", "base-uri 'self'")
                .doesNotContain("http:", "https:", "*");
        assertThat(headers.header("Strict-Transport-Security")).isEmpty();
    }

    private static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.text("/status")).isEqualTo(String.valueOf(status));
        assertThat(answer.text("/code")).isEqualTo(code);
        assertThat(answer.text("/title")).isNotEmpty().doesNotStartWith("!");
        assertThat(answer.text("/detail")).isNotEmpty().doesNotStartWith("!");
    }
}
