package io.relata.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import io.relata.test.Rest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnPlatform
class ChannelRestTests {

    private final Platform platform;
    private final Rest rest;

    ChannelRestTests(Platform platform) {
        this.platform = platform;
        this.rest = platform.rest();
    }

    private String contact() {
        return "contacts/"
                + rest.post("contacts", Map.of("type", "company", "name", "Many AS", "phoneNo", "22 41 01 01"))
                        .text("no");
    }

    @ParameterizedTest
    @CsvSource({
        "phone-numbers,phoneNumbers,22 41 01 05,work",
        "email-addresses,emailAddresses,post@many.example,work",
        "web-addresses,webAddresses,www.many.example,homePage",
    })
    void addsListsChangesAndRemoves(String path, String property, String value, String kind) {
        var contact = contact();
        var address = contact + "/" + path;
        var made = rest.post(address, Map.of("value", value, "note", "mornings"));
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.header("Location")).endsWith(address + "/" + made.text("id"));
        assertThat(made.text("kind")).isEqualTo(kind);
        assertThat(rest.get(address).items().findValuesAsString("value")).contains(value);
        assertThat(rest.get(contact + "?include=" + property)
                        .body()
                        .path(property)
                        .findValuesAsString("note"))
                .contains("mornings");
        assertThat(rest.get(contact).body().has(property)).isFalse();

        var one = address + "/" + made.text("id");
        var seen = rest.with("If-Match", made.header("ETag"));
        var changed = seen.patch(one, Map.of("kind", "other"));
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.text("kind")).isEqualTo("other");
        assertThat(seen.patch(one, Map.of("note", "late")).status()).isEqualTo(412);
        assertThat(seen.delete(one).status()).isEqualTo(412);
        assertThat(rest.delete(one).status()).isEqualTo(204);
        assertThat(rest.delete(one).status()).isEqualTo(404);
    }

    @Test
    void changesTheContactsFieldByItsName() {
        var contact = contact();
        var changed = rest.patch(contact + "/phone-numbers/phoneNo", Map.of("value", "22 41 01 09"));

        assertThat(changed.status()).isEqualTo(200);
        assertThat(rest.get(contact).text("phoneNo")).isEqualTo("22 41 01 09");
        rest.patch(contact + "/phone-numbers/phoneNo", Map.of("value", "none")).assertRefused(400, "FORMAT", "value");
    }

    @Test
    void saysWhatCanBeIncluded() {
        var refused = rest.get(contact() + "?include=phoneNumbers,shoes");

        refused.assertRefused(400, "FORMAT", "include");
        assertThat(refused.text("detail")).contains("shoes").contains("webAddresses");
    }

    @Test
    void answersOnlyWhoMayAsk() {
        assertThat(platform.stranger().get(contact() + "/phone-numbers").status())
                .isEqualTo(401);
    }
}
