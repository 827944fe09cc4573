package io.relata.host.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.host.schema.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class UsersOverRestTests {

    private final RunningHost host;

    UsersOverRestTests(TestDatabase engine) {
        this.host = RunningHost.shared(engine);
    }

    @Test
    void showsWhoIsSignedIn() {
        var me = host.asAdmin().get("/api/v1/me");
        assertThat(me.status()).isEqualTo(200);
        assertThat(me.text("/name")).isEqualTo("admin");
        assertThat(me.text("/administrator")).isEqualTo("true");
        assertThat(me.header("ETag")).isNotEmpty();
    }

    @Test
    void addsAUserWhoCanSignIn() {
        var name = name();
        var created = host.asAdmin()
                .post(
                        "/api/v1/users",
                        Map.of(
                                "name",
                                name.toUpperCase(java.util.Locale.ROOT),
                                "displayName",
                                "Ada Ås",
                                "email",
                                "ada@example.com",
                                "language",
                                "no",
                                "password",
                                RunningHost.PASSWORD,
                                "roles",
                                List.of("user")));
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.header("Change-Set")).isNotEmpty();
        assertThat(created.header("Location")).isEqualTo("/api/v1/users/" + name);
        assertThat(created.text("/language")).isEqualTo("nb");
        assertThat(created.text("/roles/0")).isEqualTo("USER");
        assertThat(created.body()).doesNotContain(RunningHost.PASSWORD).doesNotContain("bcrypt");
        assertThat(host.as(name).get("/api/v1/me").text("/displayName")).isEqualTo("Ada Ås");
    }

    @Test
    void refusesASecondUserOfTheName() {
        var name = added();
        var again = host.asAdmin().post("/api/v1/users", Map.of("name", name, "password", RunningHost.PASSWORD));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text("/code")).isEqualTo("DUP");
    }

    @Test
    void listsUsersPageByPage() {
        added();
        added();
        var first = host.asAdmin().get("/api/v1/users?limit=1");
        var second = host.asAdmin().get("/api/v1/users?limit=1&cursor=" + first.text("/next"));
        assertThat(first.json().at("/items").size()).isEqualTo(1);
        assertThat(second.text("/items/0/name")).isGreaterThan(first.text("/items/0/name"));
    }

    @Test
    void locksAnInactiveUserOutAtOnce() {
        var name = added("USER");
        assertThat(host.as(name).get("/api/v1/me").status()).isEqualTo(200);
        var changed = host.asAdmin().patch("/api/v1/users/" + name, Map.of("active", false));
        assertThat(changed.status()).isEqualTo(200);
        assertThat(host.as(name).get("/api/v1/me").status()).isEqualTo(401);
    }

    @Test
    void keepsTheLastAdministrator() {
        var refused = host.asAdmin().patch("/api/v1/users/admin", Map.of("active", false));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("/code")).isEqualTo("STATE");
        var alsoRefused = host.asAdmin().patch("/api/v1/users/admin", Map.of("roles", List.of("USER")));
        assertThat(alsoRefused.status()).isEqualTo(409);
        assertThat(host.asAdmin().get("/api/v1/users/admin").text("/roles/0")).isEqualTo("ADMINISTRATOR");
    }

    @Test
    void makesARolesChangeCountAtOnce() {
        var role = "R" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
        var created = host.asAdmin().post("/api/v1/roles", Map.of("code", role, "permissions", List.of()));
        assertThat(created.status()).isEqualTo(201);
        var name = added(role);
        assertThat(clockAs(name)).isEqualTo(403);
        var granted = host.asAdmin().patch("/api/v1/roles/" + role, Map.of("permissions", List.of("platform.clock")));
        assertThat(granted.header("ETag")).isNotEqualTo(created.header("ETag"));
        assertThat(clockAs(name)).isEqualTo(404);
        host.asAdmin().post("/api/v1/change-sets/" + granted.header("Change-Set") + "/undo", "");
        assertThat(clockAs(name)).isEqualTo(403);
        assertThat(host.asAdmin().delete("/api/v1/roles/" + role).status()).isEqualTo(409);
        host.asAdmin().patch("/api/v1/users/" + name, Map.of("roles", List.of()));
        assertThat(host.asAdmin().delete("/api/v1/roles/" + role).status()).isEqualTo(204);
        assertThat(host.asAdmin().get("/api/v1/roles/" + role).status()).isEqualTo(404);
    }

    @Test
    void grantsOnlyWhatIsDeclared() {
        var refused = host.asAdmin().patch("/api/v1/roles/USER", Map.of("permissions", List.of("platform.users")));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/code")).isEqualTo("REF");
        assertThat(refused.text("/field")).isEqualTo("permissions");
    }

    @Test
    void leavesTheAdministratorsRoleAlone() {
        var refused = host.asAdmin().patch("/api/v1/roles/ADMINISTRATOR", Map.of("permissions", List.of()));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(host.asAdmin().delete("/api/v1/roles/USER").status()).isEqualTo(409);
    }

    @Test
    void refusesAStaleVersion() {
        var name = added();
        var seen = host.asAdmin().get("/api/v1/users/" + name).header("ETag");
        host.asAdmin().patch("/api/v1/users/" + name, Map.of("displayName", "Newer"));
        var stale = host.asAdmin().ifMatch(seen).patch("/api/v1/users/" + name, Map.of("displayName", "Older"));
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.text("/code")).isEqualTo("CONFLICT");
        assertThat(host.asAdmin().get("/api/v1/users/" + name).text("/displayName"))
                .isEqualTo("Newer");
    }

    @Test
    void changesOnesOwnSettings() {
        var name = added("READER");
        var changed = host.as(name)
                .patch(
                        "/api/v1/me",
                        Map.of(
                                "language", "fi",
                                "zone", "Europe/Helsinki",
                                "density", "dense",
                                "scheme", "dark",
                                "workDate", "2027-01-25",
                                "salespersonCode", "ps"));
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.text("/language")).isEqualTo("fi");
        assertThat(changed.text("/density")).isEqualTo("dense");
        assertThat(changed.text("/salespersonCode")).isEqualTo("PS");
        assertThat(host.as(name).get("/api/v1/nothing").header("Content-Language"))
                .isEqualTo("fi-FI");
    }

    @Test
    void letsNobodyMakeThemselvesMoreThanTheyAre() {
        var name = added("READER");
        for (String field : List.of("roles", "active", "name", "administrator", "permissions", "id", "version")) {
            var refused = host.as(name).patch("/api/v1/me", "{\"" + field + "\": true}");
            assertThat(refused.status()).as(field).isEqualTo(400);
            assertThat(refused.text("/field")).isEqualTo(field);
        }
    }

    @Test
    void changesThePassword() {
        var name = added();
        var wrong = host.as(name)
                .post(
                        "/api/v1/me/password",
                        Map.of("currentPassword", "not-this-one-1", "password", "green-lamp-over-9"));
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.text("/field")).isEqualTo("currentPassword");
        var weak = host.as(name)
                .post(
                        "/api/v1/me/password",
                        Map.of("currentPassword", RunningHost.PASSWORD, "password", "password123"));
        assertThat(weak.text("/field")).isEqualTo("password");
        var done = host.as(name)
                .post(
                        "/api/v1/me/password",
                        Map.of("currentPassword", RunningHost.PASSWORD, "password", "green-lamp-over-9"));
        assertThat(done.status()).isEqualTo(204);
        assertThat(host.as(name).get("/api/v1/me").status()).isEqualTo(401);
        var now = host.anonymous()
                .header("Authorization", RunningHost.basic(name, "green-lamp-over-9"))
                .get("/api/v1/me");
        assertThat(now.status()).isEqualTo(200);
    }

    private int clockAs(String name) {
        return host.as(name).put("/api/v1/clock", "{}").status();
    }

    private String added(String... roles) {
        var name = name();
        host.user(name, roles);
        return name;
    }

    private static String name() {
        return "u" + UUID.randomUUID().toString().substring(0, 8);
    }
}
