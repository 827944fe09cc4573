package io.relata.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import io.relata.test.Rest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

@OnPlatform
class AffiliationRestTests {

    private final Platform platform;
    private final Rest rest;

    AffiliationRestTests(Platform platform) {
        this.platform = platform;
        this.rest = platform.rest();
    }

    private String contact(String type, String name, String... pairs) {
        var values = new HashMap<String, Object>(Map.of("type", type, "name", name));
        for (int i = 0; i < pairs.length; i += 2) {
            values.put(pairs[i], pairs[i + 1]);
        }
        return rest.post("contacts", values).text("no");
    }

    @Test
    void addsListsChangesAndRemoves() {
        var main = contact("company", "Hoved AS");
        var other = contact("company", "Annet AS");
        var person = contact("person", "Kari Lie", "companyNo", main);
        var address = "contacts/" + person + "/affiliations";

        var made = rest.post(address, Map.of("companyNo", other, "jobTitle", "Chair"));
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.header("Location")).endsWith(address + "/" + made.text("id"));
        assertThat(rest.get(address).items().findValuesAsString("companyNo")).containsExactly(main, other);
        assertThat(rest.get("contacts/" + other + "/affiliations").items().findValuesAsString("contactNo"))
                .containsExactly(person);
        assertThat(rest.get("contacts/" + person + "?include=affiliations")
                        .body()
                        .path("affiliations")
                        .findValuesAsString("companyName"))
                .containsExactly("Hoved AS", "Annet AS");

        var one = address + "/" + made.text("id");
        var seen = rest.with("If-Match", made.header("ETag"));
        assertThat(seen.patch(one, Map.of("endingDate", "2020-01-01")).status()).isEqualTo(200);
        assertThat(seen.patch(one, Map.of("note", "late")).status()).isEqualTo(412);
        rest.patch(one, Map.of("startingDate", "2021-01-01")).assertRefused(400, "FORMAT", "endingDate");
        rest.post(address, Map.of("companyNo", person)).assertRefused(400, "REF", "companyNo");
        assertThat(rest.delete(one).status()).isEqualTo(204);
        assertThat(rest.delete(one).status()).isEqualTo(404);
        assertThat(platform.stranger().get(address).status()).isEqualTo(401);
    }

    @Test
    void linksACompanyToItsParentCompany() {
        var parent = contact("company", "Mor AS");
        var child = contact("company", "Datter AS", "parentCompanyNo", parent);

        assertThat(rest.get("contacts/" + child).text("parentCompanyNo")).isEqualTo(parent);
        assertThat(rest.get("contacts?filter=parentCompanyNo%20eq%20" + parent)
                        .items()
                        .findValuesAsString("no"))
                .containsExactly(child);
        var refused = rest.patch("contacts/" + parent, Map.of("parentCompanyNo", child));
        refused.assertRefused(409, "STATE", "parentCompanyNo");
        assertThat(refused.text("detail")).contains("Mor AS › Datter AS › Mor AS");
    }
}
