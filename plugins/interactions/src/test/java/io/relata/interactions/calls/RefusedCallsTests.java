package io.relata.interactions.calls;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.interactions.FrontDesk;
import io.relata.test.Platform;
import io.relata.test.Rest;
import io.relata.test.calls.RefusedCalls;
import io.relata.test.calls.Things;
import io.relata.test.calls.WritingCall;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks every writing call of this plugin. Files are sent in parts, not as JSON, and proved where they are kept. */
class RefusedCallsTests extends RefusedCalls {

    private static final Pattern OURS = Pattern.compile(
            "[A-Z]+ /(interactions|document-events|setup/interaction-templates|setup/document-types|contacts/\\{no}/accounts)\\b.*");

    private static final Set<String> NOT_TAKEN_BACK =
            Set.of("POST /interactions/proposal", "POST /document-events", "POST /document-events/retry");

    private final Platform platform;

    RefusedCallsTests(Platform platform) {
        super(platform);
        this.platform = platform;
    }

    @Override
    protected boolean covers(String call) {
        return OURS.matcher(call).matches();
    }

    @Override
    protected boolean isTakenBack(WritingCall call) {
        return !NOT_TAKEN_BACK.contains(call.toString());
    }

    @Override
    protected Optional<String> elsewhere(WritingCall call) {
        var isAboutAPart = (call.method().equals("PATCH") || call.method().equals("DELETE"))
                && call.mapping().matches(".*}/.*}");
        return isAboutAPart
                ? Optional.of(call.path()
                        .replace("{entry}", "{wrong}")
                        .replace("/EMAIL/", "/LETTER/")
                        .replace("/10001", "/10002"))
                : Optional.empty();
    }

    @Override
    protected Things things(Rest administrator) {
        FrontDesk.open(platform);
        var things = new Things(administrator);
        things.with("company", contact(things, "Fjordglass AS")).with("other", contact(things, "Tindved AS"));
        for (String name : List.of("entry", "wrong", "canceled")) {
            things.with(name, entry(things, Map.of()));
        }
        for (String name : List.of("kept", "spare")) {
            things.with(name, entry(things, Map.of("postponed", true)));
        }
        var canceled = Map.of("entryNos", List.of(Long.valueOf(things.get("canceled"))));
        assertThat(administrator.post("interactions/cancel", canceled).status()).isEqualTo(200);
        var skipped = Map.of("eventId", "kept", "documentType", "sales-quote", "moment", "canceled");
        assertThat(administrator.post("document-events", skipped).status()).isEqualTo(200);
        var event = administrator.get("document-events").items().get(0);
        things.with("event", event.path("id").asString(""));
        var accounts = "contacts/" + things.get("company") + "/accounts";
        things.made(accounts, Map.of("partyKind", "customer", "partyNo", "10001"));
        var comments = "interactions/" + things.get("entry") + "/comments";
        things.with("comment", things.made(comments, Map.of("comment", "One")).text("id"));
        var languages = "setup/interaction-templates/EMAIL/languages";
        things.with(
                "language", things.made(languages, Map.of("languageCode", "EN")).text("id"));
        return things;
    }

    private static String contact(Things things, String name) {
        return things.made("contacts", Map.of("name", name)).text("no");
    }

    private static String entry(Things things, Map<String, ?> more) {
        var values = new HashMap<String, Object>(more);
        values.put("contactNo", things.get("company"));
        values.put("kind", "call");
        return things.made("interactions", values).body().path("entryNo").asString("");
    }
}
