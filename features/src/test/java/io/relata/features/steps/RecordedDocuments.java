package io.relata.features.steps;

import static org.awaitility.Awaitility.await;

import io.relata.features.RestClient;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Knows what has been recorded of documents. */
final class RecordedDocuments {

    private RecordedDocuments() {}

    /** Waits until the printing of a document is recorded, which happens right after it. */
    static void awaitPrinted(RestClient rest, String number) {
        var filter = "moment eq printed and status eq recorded and documentNo eq " + number;
        var recorded = "document-events?filter=" + URLEncoder.encode(filter, StandardCharsets.UTF_8);
        await().pollInSameThread()
                .until(() -> !rest.get(recorded).orFail().body().path("items").isEmpty());
    }
}
