package io.relata.contacts.calls;

import io.relata.test.Answer;
import io.relata.test.Rest;
import io.relata.test.calls.Things;
import java.util.List;
import java.util.Map;

/** Something of everything calls can be about. */
final class Register {

    private final Rest rest;
    private final Things things;

    Register(Rest rest) {
        this.rest = rest;
        this.things = new Things(rest);
        made("roles", Map.of("code", "SPARE"));
        codes();
        contacts();
        parts();
        things.with(
                "view",
                made("contacts/views", Map.of("name", "Mine", "look", "kind=people"))
                        .text("id"));
        things.with("token", made("tokens", Map.of("label", "Mine")).text("id"));
        things.with(
                "changeSet",
                rest.patch("contacts/" + things.get("third"), Map.of("city", "Hamar"))
                        .header("Change-Set"));
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
        things.with(
                "formula",
                made("setup/salutations/DEAR/formulas", Map.of("salutationType", "formal", "salutation", "Dear reader"))
                        .text("id"));
        var usual = rest.get("setup/duplicate-search-strings").items().path(0).path("id");
        rest.delete("setup/duplicate-search-strings/" + usual.asString());
        things.with(
                "line",
                made(
                                "setup/duplicate-search-strings",
                                Map.of("fieldName", "faxNo", "partOfField", "first", "length", 5))
                        .text("id"));
    }

    private void contacts() {
        things.with(
                "company", contact(Map.of("name", "Fjordglass AS", "city", "Bergen", "email", "post@fjord.example")));
        things.with("other", contact(Map.of("name", "Fjordglas AS", "city", "Oslo")));
        things.with("third", contact(Map.of("name", "Tindved AS")));
        things.with(
                "person",
                contact(Map.of("type", "person", "name", "Grete Solheim", "companyNo", things.get("company"))));
        things.with("stranger", contact(Map.of("type", "person", "name", "Per Moe")));
    }

    private void parts() {
        var company = "contacts/" + things.get("company");
        var person = "contacts/" + things.get("person");
        things.with(
                "comment",
                made(company + "/comments", Map.of("comment", "Asked for prices"))
                        .text("id"));
        made(company + "/alternative-addresses", Map.of("code", "WINTER", "city", "Voss"));
        made(company + "/alternative-addresses/WINTER/date-ranges", Map.of("startingDate", "2027-01-01"));
        things.with(
                "affiliation",
                made(person + "/affiliations", Map.of("companyNo", things.get("other")))
                        .text("id"));
        things.with(
                "phone",
                made(person + "/phone-numbers", Map.of("value", "+47 22 11 33 66"))
                        .text("id"));
        things.with(
                "email",
                made(person + "/email-addresses", Map.of("value", "g@fjord.example"))
                        .text("id"));
        things.with(
                "web",
                made(person + "/web-addresses", Map.of("value", "https://g.example"))
                        .text("id"));
    }

    private String contact(Map<String, String> values) {
        return made("contacts", values).text("no");
    }

    private Answer made(String path, Map<String, ?> values) {
        return things.made(path, values);
    }

    Things things() {
        return things;
    }

    String fill(String text) {
        return things.fill(text);
    }

    /** Tells the same path with another owner: one who has nothing of the kind. */
    static String elsewhere(String path) {
        return path.replace("{company}", "{other}")
                .replace("{person}", "{stranger}")
                .replace("salutations/DEAR", "salutations/SIR");
    }
}
