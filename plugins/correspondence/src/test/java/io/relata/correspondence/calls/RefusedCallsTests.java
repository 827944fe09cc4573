package io.relata.correspondence.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.relata.correspondence.PickyServer;
import io.relata.test.Platform;
import io.relata.test.Rest;
import io.relata.test.calls.RefusedCalls;
import io.relata.test.calls.Things;
import io.relata.test.calls.WritingCall;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/**
 * Checks every writing call of this plugin. One e-mail is never answered: its mailing is being sent as long as calls about it
 * are checked.
 */
class RefusedCallsTests extends RefusedCalls {
    private static final Pattern OURS = Pattern.compile(
            "[A-Z]+ /(mailings|deliveries|setup/mail-server|contacts/\\{no}/(emails|merged-text))\\b.*");
    private static final Set<String> LEAVES_NOTHING = Set.of(
            "POST /contacts/{no}/merged-text",
            "POST /mailings/preview",
            "POST /mailings/test",
            "POST /mailings/{mailingNo}/retry",
            "POST /setup/mail-server/test");
    private static final CountDownLatch OVER = new CountDownLatch(1);

    @SuppressWarnings("NullAway.Init")
    private static PickyServer server;

    private final Platform platform;

    RefusedCallsTests(Platform platform) {
        super(platform);
        this.platform = platform;
    }

    @BeforeAll
    static void start() {
        server = new PickyServer(to -> "250 ok", to -> {
            if (to.contains("slow")) {
                OVER.await();
            }
            return "250 taken";
        });
    }

    @AfterAll
    static void stop() {
        OVER.countDown();
        server.close();
    }

    /** What waits to be sent is taken first: nothing is written beside the calls then. */
    @Override
    protected Map<String, String> traces() {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(platform.database()
                        .fetchCount(
                                DSL.table("p_correspondence_delivery"),
                                DSL.condition("delivery_state = 'WAITING'"
                                        + " and mailing_id in (select id from p_correspondence_mailing"
                                        + " where mailing_state = 'RUNNING')")))
                .isZero());
        return super.traces();
    }

    @Override
    protected boolean covers(String call) {
        return OURS.matcher(call).matches();
    }

    @Override
    protected boolean isTakenBack(WritingCall call) {
        return !LEAVES_NOTHING.contains(call.toString());
    }

    @Override
    protected Things things(Rest administrator) {
        var things = new Things(administrator);
        server(administrator, 1);
        things.with("company", contact(things, "Fjordglass AS", "post@relata.example"))
                .with("slow", contact(things, "Tindved AS", "slow@relata.example"));
        var templates = "setup/interaction-templates";
        things.made(
                templates,
                Map.of("code", "CALLS", "description", "Calls", "interactionGroupCode", "LETTER", "kind", "email"));
        things.made(templates + "/CALLS/languages", Map.of("description", "Hi", "emailLayout", "There"));
        var email = Map.of("subject", "Hi", "body", "There");
        for (var name : List.of("delivery", "spare")) {
            var unsent = things.made("contacts/" + things.get("company") + "/emails", email);
            things.with(name, unsent.body().path("deliveryNo").asString(""));
        }
        administrator.patch("setup/settings/correspondence", Map.of("host", ""));
        things.with("segment", segment(things, "Spring", "company")).with("waiting", mailing(things));
        server(administrator, server.port());
        return things;
    }

    private static void server(Rest administrator, int port) {
        administrator.patch(
                "setup/settings/correspondence",
                Map.of("host", "127.0.0.1", "port", port, "security", "none", "fromAddress", "kari@relata.example"));
    }

    private static String contact(Things things, String name, String email) {
        return things.made("contacts", Map.of("name", name, "email", email)).text("no");
    }

    private static String segment(Things things, String description, String contact) {
        var no = things.made("segments", Map.of("description", description, "interactionTemplateCode", "CALLS"))
                .text("no");
        things.made("segments/" + no + "/lines", Map.of("contactNo", things.get(contact)));
        return no;
    }

    private static String mailing(Things things) {
        var made = things.made("mailings", Map.of("segmentNo", segment(things, "Waiting", "slow")));
        return made.body().path("mailingNo").asString("");
    }
}
