package io.relata.test.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.relata.test.Answer;
import io.relata.test.Platform;
import io.relata.test.Rest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Check of writing calls that each is refused to whoever may not make it and for whatever is wrong with it, and that a
 * refused call leaves no trace in the database: no row, no event, no history.
 *
 * @since 0.1
 */
public final class RefusedCalls {

    /** Name what calls are about, on a platform that has something of everything. */
    public interface Register {

        /** The password of the users {@code nobody}, who may nothing, and {@code reader}, who may read. */
        String PASSWORD = "long enough to be a password";

        /** Write what things are called here in the place of their names in braces. */
        String fill(String text);

        /** Write the same with another owner: one who has nothing of the kind. */
        String elsewhere(String path);
    }

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<LinkedHashMap<String, Object>> FIELDS = new TypeReference<>() {};

    /** What nobody can send: what the platform keeps itself, and what there is not. */
    private static final List<String> FURTHER =
            List.of("id", "version", "createdBy", "createdAt", "modifiedBy", "modifiedAt", "owner", "role", "shoeSize");

    private final Platform platform;
    private final Rest rest;
    private final JsonNode paths;
    private final List<WritingCall> calls;
    private final Set<String> withoutChangeSet;

    /**
     * Prepare the checks.
     *
     * @param platform where the calls are made, by the administrator unless they are to be denied
     * @param calls the calls
     * @param withoutChangeSet those that answer without writing what could be taken back: {@code PUT /clock}
     */
    public RefusedCalls(Platform platform, List<WritingCall> calls, Set<String> withoutChangeSet) {
        this.platform = platform;
        this.rest = platform.rest();
        this.paths = rest.get("openapi.json").body().path("paths");
        this.calls = calls;
        this.withoutChangeSet = withoutChangeSet;
    }

    /**
     * Check that the calls are those of the OpenAPI document.
     *
     * @param which tells of each described call, {@code POST /contacts}, whether it is meant
     */
    public void assertComplete(Predicate<String> which) {
        var described = new ArrayList<String>();
        paths.propertyStream().forEach(path -> path.getValue().propertyNames().stream()
                .filter(method -> Set.of("post", "put", "patch", "delete").contains(method))
                .map(method ->
                        method.toUpperCase(Locale.ROOT) + " " + path.getKey().replace("/api/v1", ""))
                .filter(which)
                .forEach(described::add));
        assertThat(calls).extracting(WritingCall::toString).containsExactlyInAnyOrderElementsOf(described);
        assertThat(calls).allSatisfy(call -> assertThat(call.hasBody())
                .as(call.toString())
                .isEqualTo(described(call).has("requestBody")));
    }

    private JsonNode described(WritingCall call) {
        return paths.path("/api/v1" + call.mapping()).path(call.method().toLowerCase(Locale.ROOT));
    }

    /** Make the checks of all calls, in their order. */
    public Stream<DynamicContainer> checks(Register register) {
        return calls.stream().map(call -> dynamicContainer(call.toString(), checks(call, register)));
    }

    private Stream<DynamicNode> checks(WritingCall call, Register register) {
        return Stream.of(
                dynamicTest("is denied", () -> isDenied(call, register)),
                dynamicTest("refuses further fields", () -> refusesFurtherFields(call, register)),
                dynamicTest("refuses what cannot be read", () -> refusesWhatCannotBeRead(call, register)),
                dynamicTest("refuses an old version", () -> refusesAnOldVersion(call, register)),
                dynamicTest("finds nothing elsewhere", () -> findsNothingElsewhere(call, register)),
                dynamicTest("works", () -> works(call, register)));
    }

    private void isDenied(WritingCall call, Register register) {
        var path = register.fill(call.path());
        var body = register.fill(call.body());
        unchanged(trace -> {
            var stranger = platform.stranger();
            assertThat(stranger.raw(call.method(), path, body).status()).isEqualTo(401);
            for (var user :
                    Map.of("nobody", call.nobody(), "reader", call.reader()).entrySet()) {
                if (user.getValue() >= 400) {
                    var answer = stranger.as(user.getKey(), Register.PASSWORD).raw(call.method(), path, body);
                    trace.add(user.getKey() + " " + answer);
                    assertThat(answer.status()).as(trace.toString()).isEqualTo(user.getValue());
                    assertThat(answer.text("code")).isEqualTo(code(answer.status()));
                    assertThat(answer.text("detail")).isNotBlank().doesNotStartWith("!");
                }
            }
        });
    }

    private static String code(int status) {
        return switch (status) {
            case 403 -> "DENIED";
            case 404 -> "REF";
            default -> "FORMAT";
        };
    }

    private void refusesFurtherFields(WritingCall call, Register register) {
        if (call.hasBody()) {
            var path = register.fill(call.path());
            unchanged(trace -> FURTHER.forEach(field -> {
                var body = body(call, register);
                body.put(field, "1");
                refused(trace, field, rest.raw(call.method(), path, JSON.writeValueAsString(body)), Set.of("FORMAT"));
            }));
        }
    }

    private void refusesWhatCannotBeRead(WritingCall call, Register register) {
        if (!call.hasBody()) {
            return;
        }
        var path = register.fill(call.path());
        unchanged(trace -> {
            for (String unreadable : List.of("[]", "\"text\"", "{", "{\"a\":1,\"a\":2}", "{} {}")) {
                refused(trace, null, rest.raw(call.method(), path, unreadable), Set.of("FORMAT"));
            }
            body(call, register).keySet().forEach(field -> {
                for (Object wrong : List.of(Map.of("nested", true), "å".repeat(5_000))) {
                    var body = body(call, register);
                    body.put(field, wrong);
                    refused(
                            trace,
                            field,
                            rest.raw(call.method(), path, JSON.writeValueAsString(body)),
                            Set.of("FORMAT", "REF", "TYPE"));
                }
            });
        });
    }

    private void refusesAnOldVersion(WritingCall call, Register register) {
        if (!described(call).path("parameters").findValuesAsString("name").contains("If-Match")) {
            return;
        }
        var path = register.fill(call.path());
        var body = register.fill(call.body());
        unchanged(trace -> {
            var old = rest.with("If-Match", "\"999\"").raw(call.method(), path, body);
            trace.add(old.toString());
            assertThat(old.status()).as(trace.toString()).isEqualTo(412);
            assertThat(old.text("code")).isEqualTo("CONFLICT");
            for (String none : List.of("\"seven\"", "\"-1\"")) {
                refused(trace, null, rest.with("If-Match", none).raw(call.method(), path, body), Set.of("FORMAT"));
            }
        });
    }

    private void findsNothingElsewhere(WritingCall call, Register register) {
        var paths = new ArrayList<>(
                call.pathsToNothing().stream().map(register::fill).toList());
        if (call.isAboutAPart()) {
            paths.add(register.elsewhere(call.path()));
        }
        unchanged(trace -> paths.forEach(path -> {
            var answer = rest.raw(call.method(), path, register.fill(call.body()));
            trace.add(path + " " + answer);
            assertThat(answer.status()).as(trace.toString()).isIn(404, 400);
            assertThat(answer.text("code")).as(trace.toString()).isEqualTo("REF");
        }));
    }

    private void works(WritingCall call, Register register) {
        var before = Fingerprint.of(platform.database());
        var answer = rest.raw(call.method(), register.fill(call.path()), register.fill(call.body()));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(call.done());
        if (!withoutChangeSet.contains(call.toString())) {
            assertThat(answer.header("Change-Set")).isNotEmpty();
            assertThat(Fingerprint.of(platform.database())).isNotEqualTo(before);
        }
    }

    private static LinkedHashMap<String, Object> body(WritingCall call, Register register) {
        return JSON.readValue(register.fill(call.body()), FIELDS);
    }

    private static void refused(List<String> trace, @Nullable String field, Answer answer, Set<String> codes) {
        trace.add(field + " " + answer);
        assertThat(answer.status()).as(trace.getLast()).isEqualTo(400);
        assertThat(codes).as(trace.getLast()).contains(answer.text("code"));
        assertThat(answer.text("detail")).as(trace.getLast()).isNotBlank().doesNotStartWith("!");
        if (field != null) {
            assertThat(answer.text("field")).as(trace.getLast()).isEqualTo(field);
        }
    }

    private void unchanged(Consumer<List<String>> calls) {
        var before = Fingerprint.of(platform.database());
        var trace = new ArrayList<String>();
        calls.accept(trace);
        assertThat(Fingerprint.of(platform.database())).as(trace.toString()).isEqualTo(before);
    }
}
