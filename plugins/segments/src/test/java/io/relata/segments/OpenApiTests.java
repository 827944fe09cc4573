package io.relata.segments;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Keeps the addresses programs rely on. */
@OnPlatform
class OpenApiTests {
    private static @Nullable JsonNode read;

    private final JsonNode paths;

    OpenApiTests(Platform platform) {
        var known = read;
        if (known == null) {
            known = platform.rest().get("openapi.json").body().path("paths");
            read = known;
        }
        this.paths = known;
    }

    @ParameterizedTest
    @CsvSource({
        "segments,get post",
        "segments/{no},delete get patch",
        "segments/{no}/lines,get post",
        "segments/{no}/lines/{lineNo},delete get patch",
        "segments/{no}/lines/remove,post",
        "segments/{no}/contents,get",
        "segments/{no}/contents/{languageCode},delete put",
        "segments/{no}/add-contacts,post",
        "segments/{no}/reduce,post",
        "segments/{no}/refine,post",
        "segments/{no}/undo,post",
        "segments/{no}/criteria,get",
        "segments/{no}/save-criteria,post",
        "segments/{no}/reuse-criteria,post",
        "segments/{no}/apply-mailing-group,post",
        "segments/{no}/log,delete get post",
        "saved-segment-criteria,get",
        "saved-segment-criteria/{code},delete",
        "logged-segments,get",
        "logged-segments/{entryNo},get",
        "logged-segments/{entryNo}/interactions,get",
        "logged-segments/{entryNo}/cancel,post",
        "logged-segments/{entryNo}/uncancel,post",
        "logged-segments/delete-canceled,post",
    })
    void describesWhatProgramsMayCall(String path, String methods) {
        var described = paths.path("/api/v1/" + path);

        assertThat(described.propertyNames().stream().filter(name -> !name.equals("parameters")))
                .containsExactlyInAnyOrderElementsOf(List.of(methods.split(" ")));
    }
}
