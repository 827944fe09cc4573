package io.relata.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import io.relata.setup.CodeTables;
import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import io.relata.test.Rest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Counts the contacts that use a code for those who may read contacts, and for nobody else. */
@OnPlatform
class UsageCountsTests {

    private static final String PASSWORD = "long enough to be a password";
    private static final String COUNT = "noOfContacts";

    private final Platform platform;

    UsageCountsTests(Platform platform) {
        this.platform = platform;
    }

    @BeforeAll
    static void useACode(Platform platform) {
        var rest = platform.rest();
        rest.post("setup/mailing-groups", Map.of("code", "GIFT", "description", "Gifts"));
        var no = rest.post("contacts", Map.of("name", "Bruker AS")).text("no");
        assertThat(rest.put("contacts/" + no + "/mailing-groups/GIFT", Map.of()).status())
                .isEqualTo(204);
        rest.post("roles", Map.of("code", "CLERK", "permissions", List.of(CodeTables.READ, CodeTables.WRITE)));
        rest.post("users", Map.of("name", "clerk", "password", PASSWORD, "roles", List.of("CLERK")));
    }

    private Rest clerk() {
        return platform.stranger().as("clerk", PASSWORD);
    }

    @AfterEach
    void comeBack() {
        platform.signInAs("admin");
    }

    @Test
    void programsReadThemWithThePermissionOnly() {
        assertThat(platform.rest()
                        .get("setup/mailing-groups/GIFT")
                        .body()
                        .path(COUNT)
                        .asInt())
                .isEqualTo(1);
        assertThat(clerk().get("setup/mailing-groups/GIFT").text("description")).isEqualTo("Gifts");
        assertThat(clerk().get("setup/mailing-groups/GIFT").body().has(COUNT)).isFalse();
        assertThat(clerk().get("setup/mailing-groups").items()).isNotEmpty().noneMatch(row -> row.has(COUNT));
    }

    @Test
    void aRefusalToDeleteTellsNoNumberEither() {
        var refused = clerk().delete("setup/mailing-groups/GIFT");
        refused.assertRefused(409, "STATE", "");
        assertThat(refused.text("detail")).contains("GIFT", "in use").doesNotContain("1");
        assertThat(platform.rest().delete("setup/mailing-groups/GIFT").text("detail"))
                .contains("1 contact");
        assertThat(clerk().patch("setup/mailing-groups/GIFT", Map.of("description", "Presents"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void thePageShowsThemWithThePermissionOnly() {
        try (var window = platform.open("setup/mailing-groups")) {
            assertThat(columns(window.find(Grid.class).withId("setup-grid").single()))
                    .contains("Used by");
        }
        platform.signInWith(CodeTables.READ, CodeTables.WRITE);
        try (var window = platform.open("setup/mailing-groups")) {
            assertThat(columns(window.find(Grid.class).withId("setup-grid").single()))
                    .isNotEmpty()
                    .doesNotContain("Used by");
        }
    }

    private static List<String> columns(Grid<?> grid) {
        return grid.getColumns().stream()
                .map(column -> Objects.requireNonNullElse(column.getHeaderText(), ""))
                .toList();
    }
}
