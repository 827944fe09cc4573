package io.relata.setup;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import io.relata.test.Rest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sets contacts up as a program does. */
@OnPlatform
class SetupRestTests {

    private static final String TABLE = "setup/mailing-groups";

    private final Platform platform;
    private final Rest rest;

    SetupRestTests(Platform platform) {
        this.platform = platform;
        this.rest = platform.rest();
    }

    @Test
    void answersTheWholeLifeOfACode() {
        var created = rest.post(TABLE, Map.of("code", "gift", "description", "Gifts"));
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.header("Location")).isEqualTo("/api/v1/" + TABLE + "/GIFT");
        assertThat(created.header("ETag")).isEqualTo("\"1\"");
        assertThat(created.header("Change-Set")).isNotEmpty();
        rest.post(TABLE, Map.of("code", "Gift", "description", "x")).assertRefused(409, "DUP", "code");

        var seen = rest.with("If-Match", "\"1\"");
        var changed = seen.patch(TABLE + "/GIFT", Map.of("description", "Presents"));
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.header("ETag")).isEqualTo("\"2\"");
        assertThat(seen.patch(TABLE + "/GIFT", Map.of("description", "No")).status())
                .isEqualTo(412);
        assertThat(seen.delete(TABLE + "/GIFT").status()).isEqualTo(412);

        var renamed = rest.post(TABLE + "/GIFT/rename", Map.of("code", "X-GIFTS"));
        assertThat(renamed.text("code")).isEqualTo("X-GIFTS");
        assertThat(renamed.text("description")).isEqualTo("Presents");
        assertThat(rest.delete(TABLE + "/X-GIFTS").status()).isEqualTo(204);
        assertThat(rest.get(TABLE + "/X-GIFTS").status()).isEqualTo(404);
    }

    @Test
    void refusesAtTheField() {
        rest.post(TABLE, Map.of("description", "No code")).assertRefused(400, "REQ", "code");
        rest.post(TABLE, Map.of("code", "A", "name", "x")).assertRefused(400, "FORMAT", "name");
        rest.post(TABLE + "/A/rename", Map.of("newCode", "B")).assertRefused(400, "FORMAT", "newCode");
        rest.post(TABLE + "/A/rename", Map.of()).assertRefused(400, "REQ", "code");
        assertThat(rest.get("setup/planets").status()).isEqualTo(404);
        assertThat(platform.stranger().get(TABLE).status()).isEqualTo(401);
    }

    @Test
    void walksATableByFilterOrderAndPage() {
        var page = rest.get("setup/languages?limit=2");
        assertThat(page.items())
                .extracting(row -> row.path("code").asString(""))
                .containsExactly("DA", "DE");
        assertThat(rest.get("setup/languages?limit=2&cursor=" + page.text("next"))
                        .items()
                        .path(0)
                        .path("code")
                        .asString(""))
                .isEqualTo("EN");
        assertThat(rest.get("setup/countries?filter=text%20contains%20norw")
                        .items()
                        .path(0)
                        .path("code")
                        .asString(""))
                .isEqualTo("NO");
    }

    @ParameterizedTest
    @CsvSource({
        "sort=name,sort,code",
        "filter=colour eq red,filter,code eq",
        "filter=norw,filter,text contains",
        "limit=501,limit,500",
        "limit=0,limit,500",
        "cursor=bogus,cursor,cursor",
        "search=x,search,filter",
    })
    void saysWhatIsPossibleInsteadOfWhatItCannotList(String query, String field, String named) {
        var refused = rest.get("setup/languages?" + query.replace(" ", "%20"));

        refused.assertRefused(400, "FORMAT", field);
        assertThat(refused.text("detail")).contains(named);
    }

    @Test
    void changesTheMarketingSetup() {
        var changed = rest.patch("setup/marketing", Map.of("inheritAddressDetails", false));
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.header("Change-Set")).isNotEmpty();

        var setup = rest.get("setup/marketing").body();
        assertThat(setup.propertyNames())
                .containsExactly(
                        "contactNos",
                        "inheritSalespersonCode",
                        "inheritTerritoryCode",
                        "inheritCountryRegionCode",
                        "inheritLanguageCode",
                        "inheritAddressDetails",
                        "inheritCommunicationDetails",
                        "inheritFormatRegion",
                        "defaultSalespersonCode",
                        "defaultTerritoryCode",
                        "defaultCountryRegionCode",
                        "defaultLanguageCode",
                        "defaultFormatRegion",
                        "defaultCorrespondenceType",
                        "defaultCompanySalutationCode",
                        "defaultPersonSalutationCode",
                        "busRelationCodeForCustomers",
                        "busRelationCodeForVendors",
                        "busRelationCodeForBankAccounts",
                        "busRelationCodeForEmployees",
                        "maintainDuplicateSearchStrings",
                        "autosearchForDuplicates",
                        "searchHitPercent");
        assertThat(setup.path("inheritAddressDetails").asBoolean()).isFalse();
        assertThat(setup.path("defaultCountryRegionCode").isNull()).isTrue();
    }

    @Test
    void refusesAChangeOfAMarketingSetupThatLooksDifferentMeanwhile() {
        for (String door : List.of("setup/marketing", "setup/settings/contacts")) {
            var seen = rest.get(door).header("ETag");
            var asSeen = rest.with("If-Match", seen);
            var changed = asSeen.patch(door, Map.of("defaultFormatRegion", "fi-FI"));
            assertThat(changed.status()).isEqualTo(200);
            assertThat(changed.header("ETag"))
                    .isNotEqualTo(seen)
                    .isEqualTo(rest.get(door).header("ETag"));

            asSeen.patch(door, Map.of("defaultFormatRegion", "nl-NL")).assertRefused(412, "CONFLICT", "");
            assertThat(rest.get(door).text("defaultFormatRegion")).isEqualTo("fi-FI");
            rest.patch(door, Map.of("defaultFormatRegion", ""));
        }
    }

    @Test
    void obeysTheSameRulesBehindBothDoors() {
        for (String door : List.of("setup/marketing", "setup/settings/contacts")) {
            rest.patch(door, Map.of("contactNos", "NONE")).assertRefused(400, "REF", "contactNos");
            rest.patch(door, Map.of("defaultLanguageCode", "QQ")).assertRefused(400, "REF", "defaultLanguageCode");
            rest.patch(door, Map.of("inheritAddressDetails", "perhaps"))
                    .assertRefused(400, "FORMAT", "inheritAddressDetails");
            rest.patch(door, Map.of("favouriteColour", "red")).assertRefused(400, "FORMAT", "favouriteColour");
            assertThat(platform.stranger().patch(door, Map.of()).status()).isEqualTo(401);
        }
        assertThat(rest.get("setup/marketing").text("contactNos")).isEqualTo("CONT");
    }

    @Test
    void saysWhereACodeOrSeriesIsUsedInsteadOfDeletingIt() {
        rest.post("setup/business-relations", Map.of("code", "TAKEN", "description", "Taken"));
        rest.patch("setup/marketing", Map.of("busRelationCodeForVendors", "TAKEN"));

        for (String used : List.of("setup/business-relations/TAKEN", "setup/number-series/CONT")) {
            var refused = rest.delete(used);
            assertThat(refused.status()).as(used).isEqualTo(409);
            assertThat(refused.text("code")).isEqualTo("STATE");
            assertThat(refused.text("detail")).contains("marketing setup");
            assertThat(rest.get(used).status()).isEqualTo(200);
        }
        assertThat(rest.get("setup/business-relations/TAKEN")
                        .body()
                        .path("noOfSettings")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void answersTheWholeLifeOfASeries() {
        var made = rest.post("setup/number-series", Map.of("code", "camp", "startingNo", "CP0001", "manualNos", true));
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.text("nextNo")).isEqualTo("CP0001");
        assertThat(made.header("Location")).endsWith("/setup/number-series/CAMP");

        var renamed = rest.post("setup/number-series/camp/rename", Map.of("code", "CAMPAIGN"));
        assertThat(renamed.text("code")).isEqualTo("CAMPAIGN");
        rest.post("setup/number-series/CAMPAIGN/rename", Map.of()).assertRefused(400, "REQ", "code");
        rest.post("setup/number-series", Map.of("code", "X", "startingNo", "NONE"))
                .assertRefused(400, "FORMAT", "startingNo");
        assertThat(rest.delete("setup/number-series/CAMPAIGN").status()).isEqualTo(204);
    }
}
