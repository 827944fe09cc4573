package io.relata.host.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.host.schema.TestDatabase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VersionsSeenTests {

    private static final String ROLE = "/api/v1/roles/GUIDE";

    @Test
    void areDemandedWhereTheAdministratorAsksForThem() {
        try (var host = RunningHost.start(TestDatabase.H2, "relata.rest.require-version=true")) {
            var made = host.asAdmin().post("/api/v1/roles", Map.of("code", "GUIDE", "permissions", List.of()));
            assertThat(made.status()).isEqualTo(201);

            var refused = host.asAdmin().patch(ROLE, Map.of("description", "Guides"));
            assertThat(refused.status()).isEqualTo(428);
            assertThat(refused.text("/code")).isEqualTo("REQ");
            assertThat(refused.text("/detail")).contains("If-Match");
            assertThat(host.asAdmin().delete(ROLE).status()).isEqualTo(428);
            assertThat(host.asAdmin().patch("/api/v1/me", Map.of("zone", "UTC")).status())
                    .isEqualTo(428);
            assertThat(host.asAdmin().get(ROLE).header("ETag")).isEqualTo(made.header("ETag"));

            var changed = host.asAdmin().ifMatch(made.header("ETag")).patch(ROLE, Map.of("description", "Guides"));
            assertThat(changed.status()).isEqualTo(200);
            assertThat(host.asAdmin().ifMatch(made.header("ETag")).delete(ROLE).status())
                    .isEqualTo(412);
            assertThat(host.asAdmin().ifMatch("*").delete(ROLE).status()).isEqualTo(204);
        }
    }

    @Test
    void areLeftToTheCallerOtherwise() {
        var host = RunningHost.shared(TestDatabase.H2);
        host.asAdmin().post("/api/v1/roles", Map.of("code", "GUIDE", "permissions", List.of()));

        assertThat(host.asAdmin().delete(ROLE).status()).isEqualTo(204);
    }
}
