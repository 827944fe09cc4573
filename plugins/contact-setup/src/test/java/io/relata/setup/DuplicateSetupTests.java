package io.relata.setup;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import io.relata.platform.change.Change;
import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import io.relata.test.Rest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Sets the search for duplicates up, as a program and on its page. */
@OnPlatform
class DuplicateSetupTests {

    private static final String LINES = "setup/duplicate-search-strings";

    private final Platform platform;
    private final Rest rest;

    DuplicateSetupTests(Platform platform) {
        this.platform = platform;
        this.rest = platform.rest();
    }

    @Test
    void keepsLinesOverRest() {
        assertThat(rest.get(LINES).items()).hasSizeGreaterThanOrEqualTo(16);
        var added = rest.post(LINES, Map.of("fieldName", "homePage", "partOfField", "last"));
        assertThat(added.status()).isEqualTo(201);
        assertThat(added.body().path("length").asInt()).isEqualTo(5);
        var path = LINES + "/" + added.text("id");
        rest.patch(path, Map.of("length", 11)).assertRefused(400, "FORMAT", "length");
        rest.patch(path, Map.of("width", 5)).assertRefused(400, "FORMAT", "width");
        var twice = Map.of("fieldName", "homePage", "partOfField", "last");
        rest.post(LINES, twice).assertRefused(409, "DUP", "partOfField");
        var seen = rest.with("If-Match", added.header("ETag"));
        assertThat(seen.patch(path, Map.of("length", 10)).body().path("length").asInt())
                .isEqualTo(10);
        assertThat(seen.delete(path).status()).isEqualTo(412);
        assertThat(rest.delete(path).status()).isEqualTo(204);
        assertThat(rest.delete(path).status()).isEqualTo(404);
        assertThat(platform.stranger().get(LINES).status()).isEqualTo(401);
    }

    @Test
    void addsTheUsualLinesThatAreMissing() {
        var lines = platform.service(DuplicateSearchStrings.class);
        platform.signInAs("admin");
        lines.remove(lines.all().getFirst().id(), Change.ANY_VERSION);
        assertThat(rest.post(LINES + "/usual", Map.of()).items()).hasSize(1);
        assertThat(rest.post(LINES + "/usual", Map.of()).items()).isEmpty();
    }

    @Test
    void offersToBuildWhenStringsBegin() {
        rest.patch("setup/marketing", Map.of("maintainDuplicateSearchStrings", false));
        var on = rest.patch("setup/marketing", Map.of("maintainDuplicateSearchStrings", true));
        assertThat(on.body().path("autosearchForDuplicates").asBoolean()).isTrue();
        assertThat(on.header("Offer")).endsWith(LINES + "/build");
        assertThat(rest.patch("setup/marketing", Map.of("searchHitPercent", 61)).header("Offer"))
                .isEmpty();
        rest.patch("setup/marketing", Map.of("searchHitPercent", 0)).assertRefused(400, "FORMAT", "searchHitPercent");
        assertThat(rest.post(LINES + "/build", Map.of()).text("code")).isEqualTo("STATE");
    }

    @Test
    void showsBothSwitchesInStep() {
        platform.signInAs("admin");
        rest.patch("setup/marketing", Map.of("maintainDuplicateSearchStrings", false));
        try (var window = platform.open("setup/marketing")) {
            var autosearch = window.find(Checkbox.class)
                    .withId("setting-autosearchForDuplicates")
                    .single();
            var maintain = window.find(Checkbox.class)
                    .withId("setting-maintainDuplicateSearchStrings")
                    .single();
            window.test(autosearch).click();
            window.settle();
            assertThat(maintain.getValue()).isTrue();
            assertThat(window.find(Button.class).withId("toast-offer").exists()).isTrue();
        }
    }
}
