package io.relata.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.setup.CodeTables;
import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import io.relata.test.Rest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls contacts as a program does. */
@OnPlatform
class ContactRestTests {

    private final Platform platform;
    private final Rest rest;

    ContactRestTests(Platform platform) {
        this.platform = platform;
        this.rest = platform.rest();
    }

    @BeforeAll
    static void addGroup(Platform platform) {
        platform.service(CodeTables.class)
                .create("mailing-groups", Map.of("code", "NEWS", "description", "Newsletter"));
    }

    private String company(String name) {
        return rest.post("contacts", Map.of("type", "company", "name", name)).text("no");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void namesNoChangeSetWhereNothingChanged() {
        var path = "contacts/" + company("Stille AS");
        var same = Map.of("name", "Stille AS", "city", "Oslo");
        var changed = rest.patch(path, same);
        assertThat(rest.get("change-sets/" + changed.header("Change-Set")).status())
                .isEqualTo(200);

        var again = rest.patch(path, same);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.headers().map()).doesNotContainKey("change-set");
        assertThat(again.header("ETag")).isEqualTo(changed.header("ETag"));

        assertThat(rest.put(path + "/mailing-groups/NEWS", Map.of()).header("Change-Set"))
                .isNotEmpty();
        assertThat(rest.put(path + "/mailing-groups/NEWS", Map.of()).headers().map())
                .doesNotContainKey("change-set");
        assertThat(rest.patch("setup/marketing", Map.of("searchHitPercent", 61)).header("Change-Set"))
                .isNotEmpty();
        assertThat(rest.patch("setup/marketing", Map.of("searchHitPercent", 61))
                        .headers()
                        .map())
                .doesNotContainKey("change-set");
    }

    @Test
    void createsReadsChangesAndDeletes() {
        var made = rest.post("contacts", Map.of("type", "company", "name", "Rest AS"));
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.header("ETag")).isEqualTo("\"1\"");
        assertThat(made.header("Change-Set")).isNotEmpty();
        assertThat(made.header("Location")).endsWith("/contacts/" + made.text("no"));

        var path = "contacts/" + made.text("no");
        var seen = rest.with("If-Match", "\"1\"");
        var changed = seen.patch(path, Map.of("city", "Oslo"));
        assertThat(changed.status()).isEqualTo(200);
        assertThat(rest.get(path).text("city")).isEqualTo("Oslo");
        assertThat(seen.patch(path, Map.of("city", "Moss")).status()).isEqualTo(412);
        assertThat(seen.delete(path).status()).isEqualTo(412);

        assertThat(rest.with("If-Match", changed.header("ETag")).delete(path).status())
                .isEqualTo(204);
        assertThat(rest.get(path).status()).isEqualTo(404);
    }

    @Test
    void listsByFilterAndCursor() {
        var company = company("Listed AS");
        for (String name : new String[] {"Per Lie", "Kari Moe", "Åse Dal"}) {
            rest.post("contacts", Map.of("type", "person", "name", name, "companyNo", company));
        }

        var list = "contacts?limit=2&sort=-name&filter=" + encoded("companyNo eq " + company + " and type eq person");
        var first = rest.get(list);
        assertThat(first.items()).hasSize(2);
        var second = rest.get(list + "&cursor=" + first.text("next"));
        assertThat(second.items()).hasSize(1);
        assertThat(second.body().path("next").isNull()).isTrue();
        assertThat(second.items().path(0).path("name").asString("")).isEqualTo("Åse Dal");
        rest.get("contacts?limit=2&cursor=" + first.text("next")).assertRefused(400, "FORMAT", "cursor");
    }

    @ParameterizedTest
    @CsvSource({
        "sort=shoeSize,sort,lastDateModified",
        "sort=name desc,sort,lastDateModified",
        "filter=shoeSize eq 43,filter,mailingGroup eq",
        "filter=city,filter,mailingGroup eq",
        "filter=type eq robot,filter,list",
        "filter=privacyBlocked eq perhaps,filter,false",
        "filter=independent eq perhaps,filter,false",
        "limit=0,limit,500",
        "limit=-1,limit,500",
        "limit=1000000000,limit,500",
        "cursor=bogus,cursor,cursor",
        "page=2,page,cursor",
        "companyNo=CT000001,companyNo,filter",
    })
    void saysWhatIsPossibleInsteadOfWhatItCannotList(String query, String field, String named) {
        var refused = rest.get("contacts?" + query.replace(" ", "%20"));

        refused.assertRefused(400, "FORMAT", field);
        assertThat(refused.text("detail")).contains(named);
        assertThat(rest.with("Accept-Language", "fi")
                        .get("contacts?" + query.replace(" ", "%20"))
                        .text("detail"))
                .isNotEqualTo(refused.text("detail"));
    }

    @Test
    void refusesALimitThatIsNoNumber() {
        rest.get("contacts?limit=many").assertRefused(400, "FORMAT", "limit");
    }

    @Test
    void findsByWhatIsTyped() {
        var no = company("Findable Fabrikk");
        rest.get("search?fresh=true&text=Findable");

        assertThat(rest.get("contacts/find?text=findab")
                        .items()
                        .path(0)
                        .path("no")
                        .asString(""))
                .isEqualTo(no);
        rest.get("contacts/find?text=%20").assertRefused(400, "REQ", "text");
    }

    @Test
    void givesAndTakesGroups() {
        var path = "contacts/" + company("Grouped AS") + "/mailing-groups";

        assertThat(rest.put(path + "/NEWS", Map.of()).status()).isEqualTo(204);
        assertThat(rest.get(path).items().path(0).path("code").asString("")).isEqualTo("NEWS");
        assertThat(rest.delete(path + "/NEWS").status()).isEqualTo(204);
        assertThat(rest.delete(path + "/NEWS").status()).isEqualTo(404);
        assertThat(rest.get(path.replace("mailing-groups", "shoe-sizes")).status())
                .isEqualTo(404);
    }

    @Test
    void tellsTheHistoryAndTakesAChangeBack() {
        var path = "contacts/" + company("Before AS");
        var set = rest.patch(path, Map.of("name", "After AS")).header("Change-Set");

        var newest = rest.get(path + "/history").items().path(0);
        assertThat(newest.path("fields").path(0).path("before").asString("")).isEqualTo("Before AS");
        assertThat(newest.path("label").asString("")).isEqualTo("Changed Before AS");
        var undone = rest.post("change-sets/" + set + "/undo", Map.of());
        assertThat(undone.header("Change-Set")).isNotEmpty();
        assertThat(rest.post("change-sets/" + set + "/undo", Map.of()).status()).isEqualTo(409);
        assertThat(rest.get(path).text("name")).isEqualTo("Before AS");
        assertThat(rest.get(path).text("searchName")).isEqualTo("BEFORE AS");
    }

    @Test
    void refusesAtTheField() {
        rest.post("contacts", Map.of("type", "person", "name", "P", "phoneNo", "call me"))
                .assertRefused(400, "FORMAT", "phoneNo");
        rest.post("contacts", Map.of("name", "P", "shoeSize", 43)).assertRefused(400, "FORMAT", "shoeSize");
        rest.post("contacts", Map.of("name", "P", "createdBy", "me")).assertRefused(400, "FORMAT", "createdBy");
        assertThat(rest.with("If-Match", "\"seven\"")
                        .patch("contacts/" + company("Etag AS"), Map.of())
                        .status())
                .isEqualTo(400);
    }

    @Test
    void answersOnlyWhoMayAsk() {
        var nobody = platform.stranger();
        rest.post(
                "users",
                Map.of("name", "limited", "displayName", "Limited", "password", "long enough to be a password"));
        var limited = nobody.as("limited", "long enough to be a password");

        assertThat(nobody.get("contacts").status()).isEqualTo(401);
        assertThat(limited.get("contacts").status()).isEqualTo(403);
        assertThat(limited.get("contacts/CT000001").status()).isEqualTo(403);
        assertThat(limited.post("contacts", Map.of("name", "X")).status()).isEqualTo(403);
    }

    static Stream<String> names() {
        return Stream.of(
                "<script>alert('x')</script> & \"Sons\"",
                "'; drop table p_contact_cards_contact; --",
                "Ola 😀 Nordmann 👩‍👩‍👧",
                "שלום \u200fמשה\u200e Cohen",
                "\u202eesreveR\u202c",
                "Ｆｕｌｌ　ｗｉｄｔｈ",
                "😀".repeat(50),
                "ß".repeat(40) + "😀".repeat(30),
                "{0} ${jndi:ldap://x} #{1+1} %s");
    }

    @ParameterizedTest
    @MethodSource("names")
    void keepsUnusualNamesToTheLetter(String name) {
        var made = rest.post("contacts", Map.of("name", name));

        assertThat(made.status()).isEqualTo(201);
        assertThat(rest.get("contacts/" + made.text("no")).text("name")).isEqualTo(name);
        assertThat(rest.get("contacts?filter=" + encoded("no eq " + made.text("no")))
                        .items()
                        .path(0)
                        .path("name")
                        .asString(""))
                .isEqualTo(name);
        assertThat(rest.get("contacts/" + made.text("no") + "/history").status())
                .isEqualTo(200);
    }

    @Test
    void refusesANameThatIsTooLongAndSaysHowLong() {
        var refused = rest.post("contacts", Map.of("name", "😀".repeat(10_000)));

        refused.assertRefused(400, "FORMAT", "name");
        assertThat(refused.text("detail")).contains("100").contains("20,000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud83d", "Half \\ude00 smile", "\\ude00\\ud83d"})
    void refusesHalfACharacter(String escaped) {
        rest.raw("POST", "contacts", "{\"name\":\"" + escaped + "\"}").assertRefused(400, "FORMAT", "name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\\u200f\\u200e", "\\u00a0", "\\u0000", "\\t\\n"})
    void takesANameThatShowsNothingForNoName(String escaped) {
        rest.raw("POST", "contacts", "{\"name\":\"" + escaped + "\"}").assertRefused(400, "REQ", "name");
    }

    @Test
    void dropsControlCharacters() {
        var made = rest.raw("POST", "contacts", "{\"name\":\"Null\\u0000 and\\u0007 bell\"}");

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.text("name")).isEqualTo("Null  and  bell");
        assertThat(rest.get("change-sets/" + made.header("Change-Set")).text("label"))
                .contains("Null");
    }

    @Test
    void takesNoNumberForAContactThatIsRefused() {
        company("Numbered AS");
        var next = rest.get("setup/number-series/CONT").text("nextNo");

        rest.post("contacts", Map.of("type", "person", "name", "Per Lie", "companyNo", "NOWHERE"))
                .assertRefused(400, "REF", "companyNo");
        rest.post("contacts", Map.of("name", "Lie AS", "parentCompanyNo", "NOWHERE"))
                .assertRefused(400, "REF", "parentCompanyNo");
        assertThat(rest.get("setup/number-series/CONT").text("nextNo")).isEqualTo(next);
        assertThat(company("Next AS")).isEqualTo(next);
    }

    @Test
    void readsChoicesInAddressesAsInBodies() {
        var path = "contacts/"
                + rest.post("contacts", Map.of("name", "Chosen AS", "phoneNo", "22113344", "mobilePhoneNo", "91113344"))
                        .text("no");
        assertThat(rest.get(path + "/default-phone").text("phoneNo")).isEqualTo("22113344");
        assertThat(rest.get(path + "/default-phone?device=handheld").text("phoneNo"))
                .isEqualTo("91113344");
        rest.get(path + "/default-phone?device=pigeon").assertRefused(400, "FORMAT", "device");
        // it has no salutation, which is another matter
        assertThat(rest.get(path + "/salutation?type=informal").text("field")).isEqualTo("salutationCode");
        rest.get(path + "/salutation?type=rude").assertRefused(400, "FORMAT", "type");
    }

    @Test
    void refusesNullBytesInAQuestion() {
        rest.get("contacts?filter=no%20eq%20A%00B").assertRefused(400, "FORMAT", "filter");
    }
}
