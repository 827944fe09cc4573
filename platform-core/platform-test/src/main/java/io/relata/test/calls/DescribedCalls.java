package io.relata.test.calls;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Check that the OpenAPI document describes the calls programs rely on. A plugin extends it and lists its calls.
 *
 * @since 0.1
 */
@OnPlatform
public abstract class DescribedCalls {

    private static @Nullable JsonNode read;

    private final JsonNode paths;

    /**
     * Begin.
     *
     * @param platform the platform with the plugin; the document is read once
     */
    protected DescribedCalls(Platform platform) {
        var known = read;
        if (known == null) {
            known = platform.rest().get("openapi.json").body().path("paths");
            read = known;
        }
        this.paths = known;
    }

    /**
     * Check what the document says of a path.
     *
     * @param path after {@code /api/v1/}
     * @param methods all that can be called there, in small letters, with blanks between them
     */
    protected final void describes(String path, String methods) {
        var described = paths.path("/api/v1/" + path);
        assertThat(described.propertyNames().stream().filter(name -> !name.equals("parameters")))
                .containsExactlyInAnyOrderElementsOf(List.of(methods.split(" ")));
    }
}
