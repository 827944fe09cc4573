package io.relata.interactions;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.test.Platform;
import java.util.Map;

/** Sets up what an interaction cannot do without: a salesperson who looks after every new contact. */
public final class FrontDesk {

    /** The code of the salesperson. */
    public static final String SALESPERSON = "DESK";

    private FrontDesk() {}

    /** Set it up, unless that was done already. */
    public static void open(Platform platform) {
        var rest = platform.rest();
        if (rest.get("setup/salespeople/" + SALESPERSON).status() == 404) {
            var made = rest.post(
                    "setup/salespeople",
                    Map.of("code", SALESPERSON, "name", "Front Desk", "email", "desk@relata.example"));
            assertThat(made.status()).isEqualTo(201);
        }
        var changed = rest.patch("setup/marketing", Map.of("defaultSalespersonCode", SALESPERSON));
        assertThat(changed.status()).isEqualTo(200);
    }
}
