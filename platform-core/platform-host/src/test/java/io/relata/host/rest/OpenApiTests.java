package io.relata.host.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.host.schema.TestDatabase;
import java.util.HashSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OpenApiTests {

    private final RunningHost host = RunningHost.shared(TestDatabase.H2);
    private final JsonNode document = host.asAdmin().get("/api/v1/openapi.json").json();

    @Test
    void describesTheInterfaceInVersionThreeOne() {
        assertThat(document.at("/openapi").asString()).startsWith("3.1");
        assertThat(document.at("/info/title").asString()).isEqualTo("Relata");
        assertThat(document.at("/components/securitySchemes").propertyNames()).contains("bearer", "basic");
    }

    @Test
    void listsTheResources() {
        assertThat(document.at("/paths").propertyNames())
                .contains(
                        "/api/v1/me",
                        "/api/v1/users/{name}",
                        "/api/v1/change-sets/{id}/undo",
                        "/api/v1/setup/number-series",
                        "/api/v1/plugins/{id}/start",
                        "/api/v1/x/counting")
                .allMatch(path -> path.startsWith("/api/v1/"));
    }

    @Test
    void namesEveryCallOnceAndSaysHowItIsRefused() {
        var names = new HashSet<String>();
        var calls = 0;
        for (JsonNode path : document.at("/paths")) {
            for (JsonNode call : path) {
                calls++;
                names.add(call.at("/operationId").asString());
                assertThat(call.at("/responses").propertyNames()).contains("400", "401", "403", "404");
            }
        }
        assertThat(names).hasSize(calls);
    }

    @Test
    void refersOnlyToWhatItDescribes() {
        var described = document.at("/components/schemas").propertyNames();
        var referred = new TreeSet<String>();
        document.findValuesAsString("$ref").forEach(ref -> referred.add(ref.replace("#/components/schemas/", "")));
        assertThat(referred).isNotEmpty().allMatch(described::contains);
    }
}
