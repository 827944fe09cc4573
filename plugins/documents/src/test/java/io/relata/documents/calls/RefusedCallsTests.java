package io.relata.documents.calls;

import static org.awaitility.Awaitility.await;

import io.relata.test.Platform;
import io.relata.test.Rest;
import io.relata.test.calls.RefusedCalls;
import io.relata.test.calls.Things;
import io.relata.test.calls.WritingCall;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Checks every writing call of this plugin. */
class RefusedCallsTests extends RefusedCalls {

    private final DSLContext database;

    RefusedCallsTests(Platform platform) {
        super(platform);
        this.database = platform.database();
    }

    @Override
    protected boolean covers(String call) {
        return call.contains("/x/documents");
    }

    /** A printed document is a file, which names no change-set; there is nobody here who could send one. */
    @Override
    protected boolean isTakenBack(WritingCall call) {
        return Stream.of("/print", "/cover-sheets", "/send").noneMatch(call.mapping()::endsWith);
    }

    @Override
    protected Optional<String> elsewhere(WritingCall call) {
        return call.mapping().endsWith("{lineNo}")
                ? Optional.of(call.path().replaceAll("/\\d+$", "/77"))
                : Optional.empty();
    }

    /** What was done before is recorded right after it; only then is everything still. */
    @Override
    protected Map<String, String> traces() {
        var outbox = DSL.table(DSL.name("core_outbox"));
        await().until(() -> database.fetchCount(outbox) == 0);
        return super.traces();
    }

    @Override
    protected Things things(Rest administrator) {
        var things = new Things(administrator);
        administrator.post("setup/salespeople", Map.of("code", "DESK", "name", "Front Desk"));
        things.with(
                "company",
                things.made("contacts", Map.of("name", "Fjordglass AS")).text("no"));
        for (String name : List.of("open", "spare", "posted")) {
            things.with(name, document(things));
        }
        return things;
    }

    private static String document(Things things) {
        var lines = List.of(Map.of("text", "Window"), Map.of("text", "Door"), Map.of("text", "Fitting"));
        return things.made(
                        "x/documents",
                        Map.of("documentType", "sales-invoice", "contactNo", things.get("company"), "lines", lines))
                .text("no");
    }
}
