package io.relata.test.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.relata.test.Answer;
import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import io.relata.test.Rest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Check for every writing call of a plugin that it is refused to whoever may not make it and for whatever is wrong with it,
 * and that a refused call leaves no trace: no row, no event, no history. A plugin extends it and lists its calls in a file
 * {@code writing-calls.csv} beside its test: call, path, status for nobody, for a reader, and when done, and the body.
 *
 * @since 0.1
 */
@OnPlatform
public abstract class RefusedCalls {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<LinkedHashMap<String, Object>> FIELDS = new TypeReference<>() {};

    /** What nobody can send: what the platform keeps itself, and what there is not. */
    private static final List<String> FURTHER =
            List.of("id", "version", "createdBy", "createdAt", "modifiedBy", "modifiedAt", "owner", "role", "shoeSize");

    private final Platform platform;
    private final Rest rest;
    private final JsonNode paths;
    private final List<WritingCall> calls;

    /**
     * Begin.
     *
     * @param platform the platform with the plugin
     */
    protected RefusedCalls(Platform platform) {
        this.platform = platform;
        this.rest = platform.rest();
        this.paths = rest.get("openapi.json").body().path("paths");
        this.calls = WritingCall.all(getClass());
    }

    /**
     * Make what the calls are about.
     *
     * @param administrator calls as the administrator
     */
    protected abstract Things things(Rest administrator);

    /**
     * Tell whether a call of the OpenAPI document has to be in the file.
     *
     * @param call its method and path: {@code POST /contacts}
     */
    protected abstract boolean covers(String call);

    /**
     * Tell whether a call, when it is done, writes what can be taken back.
     *
     * @param call one of the file
     */
    protected boolean isTakenBack(WritingCall call) {
        return true;
    }

    /**
     * Tell where the same thing would be if it were somebody else's part.
     *
     * @param call one of the file
     * @return a path to nothing, or empty when the call is about no part of anything
     */
    protected Optional<String> elsewhere(WritingCall call) {
        return Optional.empty();
    }

    /** Sum up all that calls can leave a trace in; the database unless a plugin keeps more. */
    protected Map<String, String> traces() {
        return Fingerprint.of(platform.database());
    }

    @Test
    void knowsEveryWritingCall() {
        var described = new ArrayList<String>();
        paths.propertyStream().forEach(path -> path.getValue().propertyNames().stream()
                .filter(method -> Set.of("post", "put", "patch", "delete").contains(method))
                .map(method ->
                        method.toUpperCase(Locale.ROOT) + " " + path.getKey().replace("/api/v1", ""))
                .forEach(described::add));
        var named = calls.stream().map(WritingCall::toString).toList();
        assertThat(described).containsAll(named);
        assertThat(named.stream().filter(this::covers))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        described.stream().filter(this::covers).toList());
        assertThat(calls).allSatisfy(call -> assertThat(call.hasBody())
                .as(call.toString())
                .isEqualTo(described(call).has("requestBody")));
    }

    private JsonNode described(WritingCall call) {
        return paths.path("/api/v1" + call.mapping()).path(call.method().toLowerCase(Locale.ROOT));
    }

    @TestFactory
    Stream<DynamicContainer> calls() {
        var things = things(rest);
        return calls.stream().map(call -> dynamicContainer(call.toString(), checks(call, things)));
    }

    private Stream<DynamicNode> checks(WritingCall call, Things things) {
        return Stream.of(
                dynamicTest("is denied", () -> isDenied(call, things)),
                dynamicTest("refuses further fields", () -> refusesFurtherFields(call, things)),
                dynamicTest("refuses what cannot be read", () -> refusesWhatCannotBeRead(call, things)),
                dynamicTest("refuses an old version", () -> refusesAnOldVersion(call, things)),
                dynamicTest("finds nothing elsewhere", () -> findsNothingElsewhere(call, things)),
                dynamicTest("works", () -> works(call, things)));
    }

    private void isDenied(WritingCall call, Things things) {
        unchanged(trace -> {
            var stranger = platform.stranger();
            assertThat(call.send(stranger, things).status()).isEqualTo(401);
            for (var user :
                    Map.of("nobody", call.nobody(), "reader", call.reader()).entrySet()) {
                if (user.getValue() >= 400) {
                    var answer = call.send(stranger.as(user.getKey(), Things.PASSWORD), things);
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

    private void refusesFurtherFields(WritingCall call, Things things) {
        if (call.hasFields()) {
            var path = things.fill(call.path());
            unchanged(trace -> FURTHER.forEach(field -> {
                var body = body(call, things);
                body.put(field, "1");
                refused(trace, field, rest.raw(call.method(), path, JSON.writeValueAsString(body)), Set.of("FORMAT"));
            }));
        }
    }

    private void refusesWhatCannotBeRead(WritingCall call, Things things) {
        if (!call.hasBody()) {
            return;
        }
        var path = things.fill(call.path());
        unchanged(trace -> {
            // where a file is wanted, JSON is none
            var codes = call.hasFields() ? Set.of("FORMAT") : Set.of("FORMAT", "REQ");
            for (String unreadable : List.of("[]", "\"text\"", "{", "{\"a\":1,\"a\":2}", "{} {}")) {
                refused(trace, null, rest.raw(call.method(), path, unreadable), codes);
            }
            if (call.hasFields()) {
                refusesWrongValues(trace, call, things);
            } else {
                refused(trace, null, rest.upload(path, "empty", new byte[0]), Set.of("FORMAT"));
            }
        });
    }

    private void refusesWrongValues(List<String> trace, WritingCall call, Things things) {
        body(call, things).keySet().forEach(field -> {
            for (Object wrong : List.of(Map.of("nested", true), "å".repeat(5_000))) {
                var body = body(call, things);
                body.put(field, wrong);
                refused(
                        trace,
                        field,
                        rest.raw(call.method(), things.fill(call.path()), JSON.writeValueAsString(body)),
                        Set.of("FORMAT", "REF", "TYPE"));
            }
        });
    }

    private void refusesAnOldVersion(WritingCall call, Things things) {
        if (!described(call).path("parameters").findValuesAsString("name").contains("If-Match")) {
            return;
        }
        unchanged(trace -> {
            var old = call.send(rest.with("If-Match", "\"999\""), things);
            trace.add(old.toString());
            assertThat(old.status()).as(trace.toString()).isEqualTo(412);
            assertThat(old.text("code")).isEqualTo("CONFLICT");
            for (String none : List.of("\"seven\"", "\"-1\"")) {
                refused(trace, null, call.send(rest.with("If-Match", none), things), Set.of("FORMAT"));
            }
        });
    }

    private void findsNothingElsewhere(WritingCall call, Things things) {
        var places =
                new ArrayList<>(call.pathsToNothing().stream().map(things::fill).toList());
        elsewhere(call).map(things::fill).ifPresent(places::add);
        unchanged(trace -> places.forEach(path -> {
            var answer = call.send(rest, path, things);
            trace.add(path + " " + answer);
            assertThat(answer.status()).as(trace.toString()).isIn(404, 400);
            assertThat(answer.text("code")).as(trace.toString()).isEqualTo("REF");
        }));
    }

    private void works(WritingCall call, Things things) {
        var before = Fingerprint.of(platform.database());
        var answer = call.send(rest, things);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(call.done());
        if (isTakenBack(call)) {
            assertThat(answer.header("Change-Set")).isNotEmpty();
            assertThat(Fingerprint.of(platform.database())).isNotEqualTo(before);
        }
    }

    private static LinkedHashMap<String, Object> body(WritingCall call, Things things) {
        return JSON.readValue(things.fill(call.body()), FIELDS);
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

    /** Check that calls leave no trace. */
    protected final void unchanged(Consumer<List<String>> sent) {
        var before = traces();
        var trace = new ArrayList<String>();
        sent.accept(trace);
        assertThat(traces()).as(trace.toString()).isEqualTo(before);
    }
}
