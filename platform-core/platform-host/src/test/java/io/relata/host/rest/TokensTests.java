package io.relata.host.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.host.schema.TestDatabase;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class TokensTests {

    private final RunningHost host;

    TokensTests(TestDatabase engine) {
        this.host = RunningHost.shared(engine);
    }

    @Test
    void signsAProgramInUntilItIsRevoked() {
        var created = host.asAdmin().post("/api/v1/tokens", Map.of("label", "Nightly export"));
        assertThat(created.status()).isEqualTo(201);
        var value = created.text("/value");
        assertThat(host.withToken(value).get("/api/v1/users").status()).isEqualTo(200);
        var revoked = host.asAdmin().delete("/api/v1/tokens/" + created.text("/id"));
        assertThat(revoked.status()).isEqualTo(204);
        assertThat(host.withToken(value).get("/api/v1/users").status()).isEqualTo(401);
    }

    @Test
    void staysRevokedWhenTheRevocationIsUndone() {
        var created = host.asAdmin().post("/api/v1/tokens", Map.of("label", "Lost"));
        var revoked = host.asAdmin().delete("/api/v1/tokens/" + created.text("/id"));
        host.asAdmin().post("/api/v1/change-sets/" + revoked.header("Change-Set") + "/undo", "");
        assertThat(host.withToken(created.text("/value")).get("/api/v1/me").status())
                .isEqualTo(401);
        assertThat(host.asAdmin().get("/api/v1/tokens").body()).doesNotContain(created.text("/id"));
    }

    @Test
    void showsItsValueOnceAndKeepsOnlyAHash() {
        var created = host.asAdmin().post("/api/v1/tokens", Map.of("label", "Once"));
        var value = created.text("/value");
        assertThat(host.asAdmin().get("/api/v1/tokens").body())
                .contains(created.text("/id"))
                .doesNotContain(value);
        var rows = host.bean(DSLContext.class).fetch("select * from core_token").toString()
                + host.bean(DSLContext.class).fetch("select * from core_change_entry");
        assertThat(rows).doesNotContain(value);
    }

    @Test
    void carriesOnlyItsScopes() {
        var created = host.asAdmin()
                .post("/api/v1/tokens", Map.of("label", "Clock only", "scopes", List.of("platform.clock")));
        var token = created.text("/value");
        assertThat(host.withToken(token).put("/api/v1/clock", "{}").status()).isEqualTo(404);
        assertThat(host.withToken(token).get("/api/v1/users").status()).isEqualTo(403);
        assertThat(host.withToken(token)
                        .post("/api/v1/tokens", Map.of("label", "Wider"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void cannotBecomeWiderThanTheOneThatMakesIt() {
        var narrow = host.asAdmin()
                .post(
                        "/api/v1/tokens",
                        Map.of("label", "Maker", "scopes", List.of("platform.profile", "platform.clock")))
                .text("/value");
        var wider = host.withToken(narrow)
                .post("/api/v1/tokens", Map.of("label", "Wider", "scopes", List.of("platform.users")));
        assertThat(wider.status()).isEqualTo(400);
        var same = host.withToken(narrow).post("/api/v1/tokens", Map.of("label", "Same"));
        assertThat(same.text("/scopes/0")).isEqualTo("platform.clock");
        assertThat(host.withToken(same.text("/value")).get("/api/v1/users").status())
                .isEqualTo(403);
    }

    @Test
    void refusesATokenForNothing() {
        var refused = host.asAdmin().post("/api/v1/tokens", Map.of("label", "Nothing", "scopes", List.of()));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/field")).isEqualTo("scopes");
    }

    @Test
    void isOutOfUseWithItsUser() {
        host.user("leaver", "USER");
        var token = host.as("leaver")
                .post("/api/v1/tokens", Map.of("label", "Mine"))
                .text("/value");
        assertThat(host.withToken(token).get("/api/v1/me").status()).isEqualTo(200);
        host.asAdmin().patch("/api/v1/users/leaver", Map.of("active", false));
        assertThat(host.withToken(token).get("/api/v1/me").status()).isEqualTo(401);
    }

    @Test
    void cannotBeRevokedBySomebodyElse() {
        host.user("stranger", "USER");
        var id = host.asAdmin()
                .post("/api/v1/tokens", Map.of("label", "Not yours"))
                .text("/id");
        assertThat(host.as("stranger").delete("/api/v1/tokens/" + id).status()).isEqualTo(404);
    }
}
