package io.relata.contacts.calls;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.test.Answer;
import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import io.relata.test.Rest;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks that no value whatsoever in any field a record has makes the product fail: it is taken, or refused at the field. */
@OnPlatform
class OddValuesTests {

    private static final List<String> ODD = List.of(
            "true",
            "-1",
            "1e400",
            "9223372036854775808",
            "\"+999999999-12-31\"",
            "\"9999-12-31T23:59:60Z\"",
            "\"\\uD83D\\uDCA5\\u0000\\u202e\"",
            "[null]",
            "[\"\\u0000\"]");

    private static Register register;

    private final Rest rest;

    OddValuesTests(Platform platform) {
        this.rest = platform.rest();
    }

    @BeforeAll
    static void fill(Platform platform) {
        register = new Register(platform.rest());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "contacts/{company}",
                "contacts/{person}",
                "contacts/{company}/alternative-addresses/WINTER",
                "setup/mailing-groups/NEWS",
                "setup/web-sources/SEEK",
                "setup/languages/NB",
                "setup/number-series/SPARE",
                "setup/marketing",
                "users/neighbour",
                "roles/SPARE",
                "me"
            })
    void takesThemOrRefusesThemAtTheField(String described) {
        var path = register.fill(described);
        for (String field : rest.get(path).body().propertyNames()) {
            for (String value : ODD) {
                var answer = rest.raw("PATCH", path, "{\"" + field + "\":" + value + "}");
                assertThat(answer.status())
                        .as(field + " " + value + " " + answer)
                        .isLessThan(500);
                if (answer.status() == 200) {
                    takeBack(answer);
                } else {
                    assertThat(answer.text("code")).as(field + " " + value).isNotBlank();
                    assertThat(answer.text("field"))
                            .as(field + " " + value + " " + answer)
                            .isNotBlank();
                }
            }
        }
    }

    private void takeBack(Answer changed) {
        var set = changed.header("Change-Set");
        // what changed nothing cannot be taken back
        if (!set.isEmpty()) {
            assertThat(rest.raw("POST", "change-sets/" + set + "/undo", "").status())
                    .isEqualTo(200);
        }
    }
}
