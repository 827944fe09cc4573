package io.relata.contacts.calls;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.test.Answer;
import io.relata.test.Rest;
import io.relata.test.calls.RefusedCalls;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Something of everything calls can be about, with users who may do less than the administrator. */
final class Register implements RefusedCalls.Register {

    private static final Pattern NAME = Pattern.compile("\\{([a-zA-Z]+)}");

    private final Rest rest;
    private final Map<String, String> known = new HashMap<>();

    Register(Rest rest) {
        this.rest = rest;
        users();
        codes();
        contacts();
        parts();
        known.put(
                "view",
                made("contacts/views", Map.of("name", "Mine", "look", "kind=people"))
                        .text("id"));
        known.put("token", made("tokens", Map.of("label", "Mine")).text("id"));
        known.put(
                "changeSet",
                rest.patch("contacts/" + known.get("third"), Map.of("city", "Hamar"))
                        .header("Change-Set"));
    }

    private void users() {
        made("users", Map.of("name", "nobody", "password", PASSWORD));
        made("users", Map.of("name", "reader", "password", PASSWORD, "roles", List.of("READER")));
        made("users", Map.of("name", "neighbour", "password", PASSWORD, "roles", List.of("USER")));
        made("roles", Map.of("code", "SPARE"));
    }

    private void codes() {
        for (String code : List.of("SPARE", "UNUSED")) {
            made("setup/mailing-groups", Map.of("code", code, "description", code));
            made("setup/number-series", Map.of("code", code, "startingNo", code.substring(0, 2) + "0001"));
        }
        made("setup/mailing-groups", Map.of("code", "NEWS", "description", "Newsletter"));
        made("setup/web-sources", Map.of("code", "SEEK", "description", "Search", "url", "https://seek.example/?q=%1"));
        made("setup/salutations", Map.of("code", "DEAR", "description", "Dear"));
        made("setup/salutations", Map.of("code", "SIR", "description", "Sir"));
        known.put(
                "formula",
                made("setup/salutations/DEAR/formulas", Map.of("salutationType", "formal", "salutation", "Dear reader"))
                        .text("id"));
        var usual = rest.get("setup/duplicate-search-strings").items().path(0).path("id");
        rest.delete("setup/duplicate-search-strings/" + usual.asString());
        known.put(
                "line",
                made(
                                "setup/duplicate-search-strings",
                                Map.of("fieldName", "faxNo", "partOfField", "first", "length", 5))
                        .text("id"));
    }

    private void contacts() {
        known.put("company", contact(Map.of("name", "Fjordglass AS", "city", "Bergen", "email", "post@fjord.example")));
        known.put("other", contact(Map.of("name", "Fjordglas AS", "city", "Oslo")));
        known.put("third", contact(Map.of("name", "Tindved AS")));
        known.put(
                "person",
                contact(Map.of("type", "person", "name", "Grete Solheim", "companyNo", known.get("company"))));
        known.put("stranger", contact(Map.of("type", "person", "name", "Per Moe")));
    }

    private void parts() {
        var company = "contacts/" + known.get("company");
        var person = "contacts/" + known.get("person");
        known.put(
                "comment",
                made(company + "/comments", Map.of("comment", "Asked for prices"))
                        .text("id"));
        made(company + "/alternative-addresses", Map.of("code", "WINTER", "city", "Voss"));
        made(company + "/alternative-addresses/WINTER/date-ranges", Map.of("startingDate", "2027-01-01"));
        known.put(
                "affiliation",
                made(person + "/affiliations", Map.of("companyNo", known.get("other")))
                        .text("id"));
        known.put(
                "phone",
                made(person + "/phone-numbers", Map.of("value", "+47 22 11 33 66"))
                        .text("id"));
        known.put(
                "email",
                made(person + "/email-addresses", Map.of("value", "g@fjord.example"))
                        .text("id"));
        known.put(
                "web",
                made(person + "/web-addresses", Map.of("value", "https://g.example"))
                        .text("id"));
    }

    private String contact(Map<String, String> values) {
        return made("contacts", values).text("no");
    }

    private Answer made(String path, Map<String, ?> values) {
        var answer = rest.post(path, values);
        assertThat(answer.status()).as(path + " " + answer.body()).isEqualTo(201);
        return answer;
    }

    @Override
    public String fill(String text) {
        return NAME.matcher(text).replaceAll(name -> known.get(name.group(1)));
    }

    @Override
    public String elsewhere(String path) {
        return fill(path.replace("{company}", "{other}")
                .replace("{person}", "{stranger}")
                .replace("salutations/DEAR", "salutations/SIR"));
    }
}
