package io.relata.interactions.rest;

import io.relata.interactions.DocumentEvent;
import io.relata.interactions.DocumentEventFilter;
import io.relata.interactions.DocumentEventLog;
import io.relata.interactions.DocumentEvents;
import io.relata.interactions.DocumentRecords;
import io.relata.interactions.RecordingResult;
import io.relata.interactions.RecordingStatus;
import io.relata.platform.access.Access;
import io.relata.platform.change.RecordField;
import io.relata.platform.problem.Problem;
import io.relata.platform.query.Filter;
import io.relata.platform.query.Limit;
import io.relata.platform.query.Page;
import io.relata.platform.rest.FieldValues;
import io.relata.platform.text.Messages;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What happens with documents, told over REST by other programs, and what became of it. */
@RestController
@RequestMapping("/api/v1")
class DocumentEventEndpoint {
    private static final String JSON = "application/json";
    private static final String EVENTS = "events";
    private static final String IDS = "ids";
    private static final List<String> FILTERS = List.of(
            "status eq",
            "documentType eq",
            "moment eq",
            "documentNo eq",
            "contactNo eq",
            "text contains",
            "date ge",
            "date le");
    private static final RecordField<LocalDate> DATE = RecordField.date("date");
    private static final String ONE = """
            {"eventId": "erp-2026-004711", "sourceSystem": "erp", "documentType": "sales-invoice", "moment": "posted",
             "documentNo": "103214", "partyKind": "customer", "partyNo": "10000", "amount": 12500, "currencyCode": "NOK",
             "documentLink": "https://erp.example/invoices/103214"}""";
    private static final String SEVERAL = """
            {"events": [
              {"eventId": "erp-1", "documentType": "sales-quote", "moment": "sent", "documentNo": "Q1",
               "contactNo": "CT000007"},
              {"eventId": "erp-2", "documentType": "purchase-order", "moment": "printed", "documentNo": "P1",
               "partyKind": "vendor", "partyNo": "20000"}]}""";

    private final DocumentEvents events;
    private final DocumentEventLog log;
    private final Messages messages;
    private final Access access;

    DocumentEventEndpoint(DocumentEvents events, DocumentEventLog log, Messages messages, Access access) {
        this.events = events;
        this.log = log;
        this.messages = messages;
        this.access = access;
    }

    /**
     * Takes one event, or up to 500 as {@code events}: then every one of them is answered, in their order, and one that
     * cannot be read ({@code refused}) or recorded ({@code failed}) holds up no other.
     */
    @PostMapping("/document-events")
    @Operation(
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = JSON,
                                            examples = {
                                                @ExampleObject(name = "one", value = ONE),
                                                @ExampleObject(name = "several", value = SEVERAL)
                                            })))
    Map<String, @Nullable Object> report(@RequestBody Map<String, @Nullable Object> sent) {
        if (sent.containsKey(EVENTS)) {
            FieldValues.requireOnly(sent, EVENTS);
            return results(events.report(several(sent.get(EVENTS))));
        }
        var result = events.report(List.of(new DocumentEvent(sent))).getFirst();
        var problem = result.problem();
        if (result.status() == RecordingStatus.REFUSED && problem != null) {
            throw problem;
        }
        return DocumentJson.result(result, messages);
    }

    private static List<DocumentEvent> several(@Nullable Object sent) {
        var several = FieldValues.objects(EVENTS, sent).stream()
                .map(DocumentEvent::new)
                .toList();
        if (several.isEmpty()) {
            throw Problem.required(EVENTS);
        }
        return several;
    }

    private Map<String, @Nullable Object> results(List<RecordingResult> results) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put(
                "items",
                results.stream()
                        .map(result -> DocumentJson.result(result, messages))
                        .toList());
        return json;
    }

    @GetMapping("/document-events")
    Page<Map<String, @Nullable Object>> list(
            @RequestParam(name = "filter", required = false) @Nullable String filter,
            @RequestParam(name = "limit", defaultValue = "50") int limit,
            @RequestParam(name = "cursor", required = false) @Nullable String cursor) {
        return log.list(filter(filter), Limit.of(limit, DocumentEventLog.MOST), cursor)
                .map(DocumentJson::event);
    }

    private DocumentEventFilter filter(@Nullable String filter) {
        var terms = Filter.read(filter, FILTERS);
        var to = LogQuery.read(DATE, terms, "date le");
        return new DocumentEventFilter(
                LogQuery.read(DocumentRecords.STATUS, terms, "status eq"),
                terms.get("documentType eq"),
                LogQuery.read(DocumentRecords.EVENT_MOMENT, terms, "moment eq"),
                terms.get("documentNo eq"),
                LogQuery.read(DocumentRecords.EVENT_CONTACT_NO, terms, "contactNo eq"),
                terms.get("text contains"),
                begins(LogQuery.read(DATE, terms, "date ge")),
                begins(to == null ? null : to.plusDays(1)));
    }

    private @Nullable Instant begins(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(access.current().zone()).toInstant();
    }

    @GetMapping("/document-events/{id}")
    Map<String, @Nullable Object> read(@PathVariable("id") UUID id) {
        return DocumentJson.event(log.read(id));
    }

    /** Tries events again; takes {@code {"ids": ["0199…"]}}. */
    @PostMapping("/document-events/retry")
    Map<String, @Nullable Object> retry(@RequestBody Map<String, @Nullable Object> sent) {
        FieldValues.requireOnly(sent, IDS);
        return results(log.retry(FieldValues.list(RecordField.reference(IDS), sent.get(IDS))));
    }

    /** Tells where the document of an interaction is opened. */
    @GetMapping("/interactions/{entryNo}/document")
    Map<String, @Nullable Object> open(@PathVariable("entryNo") long entryNo) {
        return DocumentJson.document(log.open(entryNo));
    }
}
