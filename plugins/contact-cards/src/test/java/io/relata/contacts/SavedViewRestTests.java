package io.relata.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.host.access.Roles;
import io.relata.host.access.Users;
import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import io.relata.test.Rest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Saves and shares views of the list as a program does. */
@OnPlatform
class SavedViewRestTests {

    private static final String VIEWS = "contacts/views";

    private final Rest kari;
    private final Rest ola;
    private final Rest per;

    SavedViewRestTests(Platform platform) {
        kari = platform.stranger().as("kari", Platform.PASSWORD);
        ola = platform.stranger().as("ola", Platform.PASSWORD);
        per = platform.stranger().as("per", Platform.PASSWORD);
    }

    @BeforeAll
    static void addATeam(Platform platform) {
        platform.service(Roles.class).create(Map.of("code", "SALES", "description", "Sales"));
        for (var name : List.of("kari", "ola")) {
            user(platform, name, List.of("user", "sales"));
        }
        user(platform, "per", List.of("user"));
    }

    private static void user(Platform platform, String name, List<String> roles) {
        platform.service(Users.class).create(Map.of("name", name, "password", Platform.PASSWORD, "roles", roles));
    }

    private String save(String name, Object team) {
        return kari.post(VIEWS, Map.of("name", name, "look", "kind=people&sort=city,-name", "team", team))
                .text("id");
    }

    @Test
    void savesReadsChangesAndDeletes() {
        var made = kari.post(VIEWS, Map.of("name", "North", "look", "kind=people&city=Oslo", "pinned", true));
        assertThat(made.status()).isEqualTo(201);
        var path = VIEWS + "/" + made.text("id");
        assertThat(made.header("Location")).endsWith("/" + path);
        assertThat(kari.get(path).header("ETag")).isEqualTo(made.header("ETag"));
        assertThat(kari.get(VIEWS).items())
                .extracting(view -> view.path("name").asString(""))
                .contains("North");
        assertThat(ola.get(path).status()).isEqualTo(404);

        var seen = kari.with("If-Match", made.header("ETag"));
        assertThat(seen.patch(path, Map.of("name", "Far north")).text("look")).isEqualTo("kind=people&city=Oslo");
        assertThat(seen.patch(path, Map.of("name", "Old")).status()).isEqualTo(412);
        assertThat(kari.delete(path).status()).isEqualTo(204);
        assertThat(kari.get(path).status()).isEqualTo(404);
    }

    @Test
    void isSeenByTheTeamAndChangedByItsOwner() {
        var path = VIEWS + "/" + save("Ours", "sales");

        assertThat(ola.get(path).text("team")).isEqualTo("SALES");
        assertThat(ola.get(path).body().path("changeable").asBoolean()).isFalse();
        assertThat(ola.patch(path, Map.of("name", "Mine")).status()).isEqualTo(403);
        assertThat(per.get(path).status()).isEqualTo(404);
        assertThat(per.delete(path).status()).isEqualTo(404);

        assertThat(kari.patch(path, Map.of("everybody", true))
                        .body()
                        .path("team")
                        .isNull())
                .isTrue();
        assertThat(per.get(path).status()).isEqualTo(200);
        assertThat(kari.patch(path, Map.of("team", "SALES"))
                        .body()
                        .path("everybody")
                        .asBoolean())
                .isFalse();
        assertThat(per.get(path).status()).isEqualTo(404);
        kari.patch(path, Map.of("team", ""));
        assertThat(ola.get(path).status()).isEqualTo(404);
    }

    @Test
    void refusesAtTheField() {
        per.post(VIEWS, Map.of("name", "Theirs", "team", "SALES")).assertRefused(400, "REF", "team");
        per.post(VIEWS, Map.of("name", "Nobody's", "team", "MOON")).assertRefused(400, "REF", "team");
        kari.post(VIEWS, Map.of("name", "Both", "team", "SALES", "everybody", true))
                .assertRefused(400, "FORMAT", "team");
        kari.post(VIEWS, Map.of("name", " ")).assertRefused(400, "REQ", "name");
        kari.post(VIEWS, Map.of("name", "Extra", "owner", UUID.randomUUID().toString()))
                .assertRefused(400, "FORMAT", "owner");
        assertThat(kari.get(VIEWS).items())
                .extracting(view -> view.path("name").asString(""))
                .doesNotContain("Theirs", "Both", "Extra");
    }
}
