package io.relata.host.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.host.schema.TestDatabase;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

class HistoryTests {

    private final RunningHost host = RunningHost.shared(TestDatabase.H2);

    @Test
    void holdsNoHashAndBringsNoOldPasswordBack() {
        host.user("forgetful", "READER");
        var changed = host.asAdmin().patch("/api/v1/users/forgetful", Map.of("password", "green-lamp-over-9"));
        assertThat(changed.status()).isEqualTo(200);
        assertThat(host.bean(DSLContext.class)
                        .fetch("select * from core_change_entry")
                        .formatCSV())
                .doesNotContain("bcrypt", "{bcrypt}", "$2a$");
        host.asAdmin().post("/api/v1/change-sets/" + changed.header("Change-Set") + "/undo", "");
        assertThat(host.as("forgetful").get("/api/v1/me").status()).isEqualTo(401);
        assertThat(host.anonymous()
                        .header("Authorization", RunningHost.basic("forgetful", "green-lamp-over-9"))
                        .get("/api/v1/me")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void isShownToItsMakerAndToAdministratorsAlone() {
        host.user("maker", "READER");
        host.user("neighbour", "READER");
        var mine =
                host.as("maker").patch("/api/v1/me", Map.of("language", "fr")).header("Change-Set");
        assertThat(host.as("maker").get("/api/v1/change-sets/" + mine).text("/label"))
                .isEqualTo("Réglages personnels de maker modifiés");
        assertThat(host.as("neighbour").get("/api/v1/change-sets/" + mine).status())
                .isEqualTo(404);
        assertThat(host.asAdmin().get("/api/v1/change-sets/" + mine).status()).isEqualTo(200);
        assertThat(host.as("neighbour")
                        .post("/api/v1/change-sets/" + mine + "/undo", "")
                        .status())
                .isEqualTo(404);
    }
}
