package io.relata.setup;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Checks who the acting user is among the salespeople, and whom work may be given to. */
@OnPlatform
class SalespeopleTests {

    private final Platform platform;
    private final Salespeople salespeople;

    SalespeopleTests(Platform platform) {
        this.platform = platform;
        this.salespeople = platform.service(Salespeople.class);
    }

    @BeforeEach
    void begin() {
        person("AH", Map.of("email", "anne@relata.example"));
        person("GONE", Map.of("email", "gone@relata.example", "blocked", true));
        person("SECRET", Map.of("email", "secret@relata.example", "privacyBlocked", true));
        person("TWIN1", Map.of("email", "twin@relata.example"));
        person("TWIN2", Map.of("email", "twin@relata.example"));
        work(null, null);
    }

    private void person(String code, Map<String, ?> more) {
        var tables = platform.service(CodeTables.class);
        if (tables.find(SetupRecords.SALESPEOPLE, code).isEmpty()) {
            var values = new HashMap<String, @Nullable Object>(more);
            values.put("code", code);
            values.put("name", code);
            tables.create(SetupRecords.SALESPEOPLE, values);
        }
    }

    private void work(@Nullable String code, @Nullable String email) {
        var profile = new HashMap<String, @Nullable Object>();
        profile.put("salespersonCode", code);
        profile.put("email", email);
        assertThat(platform.rest().patch("me", profile).status()).isEqualTo(200);
        platform.signInAs("admin");
    }

    @Test
    void knowsWhoTheUserWorksAs() {
        assertThat(salespeople.worksAs()).isNull();
        work("AH", null);
        assertThat(salespeople.worksAs()).isEqualTo("AH");
        work("GONE", null);
        assertThat(salespeople.worksAs()).isNull();
        work("SECRET", null);
        assertThat(salespeople.worksAs()).isNull();
    }

    @Test
    void findsTheOneWithTheUsersAddress() {
        assertThat(salespeople.withOwnEmail()).isNull();
        work(null, "Anne@Relata.example");
        assertThat(salespeople.withOwnEmail()).isEqualTo("AH");
        work(null, "twin@relata.example");
        assertThat(salespeople.withOwnEmail()).isNull();
        work(null, "gone@relata.example");
        assertThat(salespeople.withOwnEmail()).isNull();
        work(null, "secret@relata.example");
        assertThat(salespeople.withOwnEmail()).isNull();
    }

    @Test
    void givesWorkToNobodyWhoIsBlocked() {
        assertThat(salespeople.any()).isTrue();
        assertThat(salespeople.available("AH")).isEqualTo("AH");
        assertThat(salespeople.available("GONE")).isNull();
        assertThat(salespeople.available("SECRET")).isNull();
        assertThat(salespeople.available("NOBODY")).isNull();
        assertThat(salespeople.available(null)).isNull();
        assertThat(salespeople.isBlocked("GONE")).isTrue();
        assertThat(salespeople.isBlocked("SECRET")).isFalse();
        assertThat(salespeople.isPrivacyBlocked("SECRET")).isTrue();
        assertThat(salespeople.isPrivacyBlocked("AH")).isFalse();
    }
}
