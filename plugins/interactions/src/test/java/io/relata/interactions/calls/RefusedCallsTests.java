package io.relata.interactions.calls;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.interactions.FrontDesk;
import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import io.relata.test.Rest;
import io.relata.test.calls.RefusedCalls;
import io.relata.test.calls.WritingCall;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Checks every writing call of this plugin. Files are sent in parts, not as JSON, and proved where they are kept. */
@OnPlatform
class RefusedCallsTests {
    private static final Pattern OURS = Pattern.compile("[A-Z]+ /(interactions|setup/interaction-templates)\\b.*");

    private final Platform platform;
    private final RefusedCalls calls;

    RefusedCallsTests(Platform platform) {
        this.platform = platform;
        this.calls = new RefusedCalls(
                platform, WritingCall.besides(RefusedCallsTests.class), Set.of("POST /interactions/proposal"));
    }

    @Test
    void knowsEveryWritingCall() {
        calls.assertComplete(call -> OURS.matcher(call).matches());
    }

    @TestFactory
    Stream<DynamicContainer> calls() {
        FrontDesk.open(platform);
        return calls.checks(new Log(platform.rest()));
    }

    /** Something of everything the calls are about. */
    private static final class Log implements RefusedCalls.Register {
        private static final Pattern NAME = Pattern.compile("\\{([a-zA-Z]+)}");

        private final Rest rest;
        private final Map<String, String> known = new HashMap<>();

        Log(Rest rest) {
            this.rest = rest;
            made("users", Map.of("name", "nobody", "password", PASSWORD), "name");
            made("users", Map.of("name", "reader", "password", PASSWORD, "roles", List.of("READER")), "name");
            known.put("company", made("contacts", Map.of("name", "Fjordglass AS"), "no"));
            known.put("other", made("contacts", Map.of("name", "Tindved AS"), "no"));
            for (String name : List.of("entry", "wrong", "canceled")) {
                known.put(name, entry(Map.of()));
            }
            for (String name : List.of("kept", "spare")) {
                known.put(name, entry(Map.of("postponed", true)));
            }
            var canceled = List.of(Long.valueOf(fill("{canceled}")));
            assertThat(rest.post("interactions/cancel", Map.of("entryNos", canceled))
                            .status())
                    .isEqualTo(200);
            known.put("comment", made(fill("interactions/{entry}/comments"), Map.of("comment", "One"), "id"));
            known.put(
                    "language",
                    made("setup/interaction-templates/EMAIL/languages", Map.of("languageCode", "EN"), "id"));
        }

        private String entry(Map<String, ?> more) {
            var values = new HashMap<String, Object>(more);
            values.put("contactNo", fill("{company}"));
            values.put("kind", "call");
            return made("interactions", values, "entryNo");
        }

        private String made(String path, Map<String, ?> values, String key) {
            var answer = rest.post(path, values);
            assertThat(answer.status()).as(path + " " + answer.body()).isEqualTo(201);
            return answer.body().path(key).asString("");
        }

        @Override
        public String fill(String text) {
            return NAME.matcher(text).replaceAll(name -> known.get(name.group(1)));
        }

        @Override
        public String elsewhere(String path) {
            return fill(path.replace("{entry}", "{wrong}").replace("/EMAIL/", "/LETTER/"));
        }
    }
}
