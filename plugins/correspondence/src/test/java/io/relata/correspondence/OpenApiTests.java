package io.relata.correspondence;

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
        "merge-fields,get",
        "contacts/{no}/merged-text,get post",
        "contacts/{no}/emails,get post",
        "contacts/{no}/letter,get",
        "deliveries/{deliveryNo},delete get",
        "deliveries/{deliveryNo}/retry,post",
        "deliveries/{deliveryNo}/letter,get",
        "mailings,get post",
        "mailings/preview,post",
        "mailings/test,post",
        "mailings/{mailingNo},get",
        "mailings/{mailingNo}/deliveries,get",
        "mailings/{mailingNo}/start,post",
        "mailings/{mailingNo}/stop,post",
        "mailings/{mailingNo}/retry,post",
        "mailings/{mailingNo}/letters,get",
        "setup/mail-server,get",
        "setup/mail-server/password,delete put",
        "setup/mail-server/test,post",
    })
    void describesWhatProgramsMayCall(String path, String methods) {
        var described = paths.path("/api/v1/" + path);

        assertThat(described.propertyNames().stream().filter(name -> !name.equals("parameters")))
                .containsExactlyInAnyOrderElementsOf(List.of(methods.split(" ")));
    }
}
