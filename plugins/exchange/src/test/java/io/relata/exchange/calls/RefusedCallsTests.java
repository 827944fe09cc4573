package io.relata.exchange.calls;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.test.Answer;
import io.relata.test.Platform;
import io.relata.test.Rest;
import io.relata.test.calls.RefusedCalls;
import io.relata.test.calls.Things;
import io.relata.test.calls.WritingCall;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Checks every writing call of imports and exports, and taking an import back. */
class RefusedCallsTests extends RefusedCalls {

    /** A plan is no record: it is kept for an hour, and nothing of it is in the database before it is run. */
    private static final Set<String> WITHOUT_CHANGE_SET =
            Set.of("POST /imports", "PATCH /imports/{id}", "POST /exports");

    private static Things things;

    private final Platform platform;

    RefusedCallsTests(Platform platform) {
        super(platform);
        this.platform = platform;
    }

    @BeforeAll
    static void fill(Platform platform) {
        var rest = platform.rest();
        var imported = rest.raw("POST", "imports/" + planned(rest, "Anna Nord") + "/run", "");
        assertThat(imported.status()).as(imported.toString()).isEqualTo(200);
        things = new Things(rest);
        things.with("plan", planned(rest, "Grete Solheim", "Per Moe"))
                .with("imported", imported.header("Change-Set"))
                .with(
                        "contact",
                        things.made("contacts", Map.of("name", "Fjordglass AS")).text("no"));
    }

    @Override
    protected Things things(Rest administrator) {
        return things;
    }

    private static String planned(Rest rest, String... names) {
        var file = new StringBuilder();
        for (String name : names) {
            file.append("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:").append(name).append("\r\nEND:VCARD\r\n");
        }
        var answer = rest.upload("imports", "cards.vcf", file.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.text("id");
    }

    @Override
    protected boolean covers(String call) {
        return call.contains(" /imports") || call.contains(" /exports");
    }

    @Override
    protected boolean isTakenBack(WritingCall call) {
        return !WITHOUT_CHANGE_SET.contains(call.toString());
    }

    @Override
    protected Map<String, String> traces() {
        var traces = new HashMap<>(super.traces());
        traces.put(
                "plan",
                platform.rest().get("imports/" + things.get("plan")).body().toString());
        return traces;
    }

    @Test
    void keepsPlansAndTheirUndoToTheirOwners() {
        var neighbour = platform.stranger().as("neighbour", Things.PASSWORD);
        assertThat(planned(neighbour, "Liv Dahl")).isNotEmpty();
        unchanged(trace -> {
            var decisions = Map.of("decisions", Map.of("1", "skip"));
            for (String id : List.of(things.get("plan"), "00000000-0000-7000-8000-0000000000ff")) {
                notThere(neighbour.get("imports/" + id), id);
                notThere(neighbour.patch("imports/" + id, decisions), id);
                notThere(neighbour.raw("POST", "imports/" + id + "/run", ""), id);
            }
            var imported = things.get("imported");
            notThere(neighbour.raw("POST", "change-sets/" + imported + "/undo", ""), imported);
        });
    }

    /** What is somebody else's is answered as what is not there. */
    private static void notThere(Answer answer, String id) {
        answer.assertRefused(404, "REF", "");
        assertThat(answer.text("detail").replace(id, "…")).doesNotContain("Solheim", "admin");
    }
}
