package io.relata.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.test.Answer;
import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import io.relata.test.Rest;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Looks for duplicates as a program does. */
@OnPlatform
class DuplicateRestTests {

    private final Rest rest;

    DuplicateRestTests(Platform platform) {
        this.rest = platform.rest();
    }

    @BeforeAll
    static void setUp(Platform platform) {
        platform.signInAs("admin");
        platform.rest().patch("setup/marketing", Map.of("searchHitPercent", 12));
    }

    private Answer company(String name) {
        return rest.post("contacts", Map.of("type", "company", "name", name));
    }

    @Test
    void tellsListsComparesAndRemembers() {
        var one = company("Called Twice AS").text("no");
        var made = company("Called Twice AS");
        assertThat(made.header("Possible-Duplicates")).isEqualTo("1");
        assertThat(made.header("ETag")).isEqualTo("\"1\"");
        var other = made.text("no");

        var pair = rest.get("contacts/" + one + "/duplicates").items().path(0);
        assertThat(pair.path("contactNo").asString("")).isEqualTo(one);
        assertThat(pair.path("duplicateContactNo").asString("")).isEqualTo(other);
        assertThat(pair.path("noOfMatchingStrings").asInt()).isEqualTo(2);
        assertThat(pair.path("noOfSearchStrings").asInt()).isEqualTo(16);
        assertThat(pair.path("separateContacts").asBoolean()).isFalse();

        var field = rest.get("contacts/" + one + "/duplicates/" + other).items().path(0);
        assertThat(field.path("fieldName").asString("")).isEqualTo("name");
        assertThat(field.path("duplicateFieldValue").asString("")).isEqualTo("Called Twice AS");
        assertThat(rest.get("contacts/" + one + "/search-strings").items())
                .extracting(string -> string.path("searchString").asString(""))
                .containsExactlyInAnyOrder("CALLE", "ICEAS");

        var path = "contacts/" + other + "/duplicates/" + one;
        var marked = rest.patch(path, Map.of("separateContacts", true));
        assertThat(marked.status()).isEqualTo(204);
        assertThat(marked.header("Change-Set")).isNotEmpty();
        assertThat(numbers("separateContacts%20eq%20true")).contains(other);
        assertThat(numbers("separateContacts%20eq%20false")).doesNotContain(other);
        rest.post("change-sets/" + marked.header("Change-Set") + "/undo", Map.of());
        assertThat(numbers("separateContacts%20eq%20false")).contains(other);
    }

    private Iterable<String> numbers(String filter) {
        var list = rest.get("duplicates?filter=" + filter);
        assertThat(list.status()).isEqualTo(200);
        var numbers = new java.util.ArrayList<String>();
        list.items().forEach(pair -> numbers.add(pair.path("contactNo").asString("")));
        return numbers;
    }

    @Test
    void refusesAtTheField() {
        var one = company("Refused Once AS").text("no");
        var path = "contacts/" + one + "/duplicates/" + one;
        assertThat(rest.patch(path, Map.of("separateContacts", true)).text("code"))
                .isEqualTo("STATE");
        rest.patch(path, Map.of()).assertRefused(400, "REQ", "separateContacts");
        rest.patch(path, Map.of("separateContacts", "maybe")).assertRefused(400, "FORMAT", "separateContacts");
        rest.patch(path, Map.of("merge", true)).assertRefused(400, "FORMAT", "merge");
        rest.get("duplicates?filter=shoeSize%20eq%2043").assertRefused(400, "FORMAT", "filter");
        rest.get("duplicates?filter=separateContacts%20eq%20maybe").assertRefused(400, "FORMAT", "filter");
        rest.get("duplicates?cursor=bogus").assertRefused(400, "FORMAT", "cursor");
        rest.get("duplicates?limit=0").assertRefused(400, "FORMAT", "limit");
        assertThat(rest.get("contacts/NONE/duplicates").status()).isEqualTo(404);
        assertThat(rest.get("contacts/" + one + "/duplicates/NONE").status()).isEqualTo(404);
    }

    @Test
    void buildsTheStringsOfAllCompanies() {
        company("Built Once AS");
        var built = rest.post("setup/duplicate-search-strings/build", Map.of());
        assertThat(built.status()).isEqualTo(200);
        assertThat(built.body().path("companies").asInt()).isPositive();
        assertThat(built.body().has("pairs")).isTrue();
    }
}
