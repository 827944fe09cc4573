package io.relata.segments.calls;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.test.Platform;
import io.relata.test.Rest;
import io.relata.test.calls.RefusedCalls;
import io.relata.test.calls.Things;
import io.relata.test.calls.WritingCall;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Checks every writing call of this plugin. */
class RefusedCallsTests extends RefusedCalls {
    private static final Pattern OURS =
            Pattern.compile("[A-Z]+ /(segments|saved-segment-criteria|logged-segments)\\b.*");

    RefusedCallsTests(Platform platform) {
        super(platform);
    }

    @Override
    protected boolean covers(String call) {
        return OURS.matcher(call).matches();
    }

    /** Nothing is being logged that could be stopped. */
    @Override
    protected boolean isTakenBack(WritingCall call) {
        return !call.toString().equals("DELETE /segments/{no}/log");
    }

    @Override
    protected Optional<String> elsewhere(WritingCall call) {
        var isAboutALine = call.mapping().endsWith("{lineNo}");
        return isAboutALine ? Optional.of(call.path().replace("{segment}", "{empty}")) : Optional.empty();
    }

    @Override
    protected Things things(Rest administrator) {
        var things = new Things(administrator);
        things.made("setup/salespeople", Map.of("code", "AH", "name", "Annette"));
        things.made("setup/mailing-groups", Map.of("code", "CALLS", "description", "Calls"));
        things.with("company", contact(things, "Fjordglass AS")).with("other", contact(things, "Tindved AS"));
        for (String name : List.of("segment", "empty", "ready", "loggable", "spare", "canceled")) {
            things.with(name, segment(things, name));
        }
        for (String filled : List.of("segment", "segment", "ready", "loggable", "canceled")) {
            var line = Map.of("contactNo", things.get("company"), "allowExistingContacts", true);
            things.made("segments/" + things.get(filled) + "/lines", line);
        }
        things.with("logged", logged(things, "loggable"));
        var canceled = logged(things, "canceled");
        assertThat(administrator
                        .post("logged-segments/" + canceled + "/cancel", Map.of())
                        .status())
                .isEqualTo(200);
        return things;
    }

    private static String contact(Things things, String name) {
        return things.made("contacts", Map.of("name", name, "city", "Calltown", "salespersonCode", "AH"))
                .text("no");
    }

    private static String segment(Things things, String name) {
        return things.made("segments", Map.of("description", name, "interactionTemplateCode", "LETTER"))
                .text("no");
    }

    private static String logged(Things things, String segment) {
        return things.made("segments/" + things.get(segment) + "/log", Map.of())
                .body()
                .path("entryNo")
                .asString("");
    }
}
