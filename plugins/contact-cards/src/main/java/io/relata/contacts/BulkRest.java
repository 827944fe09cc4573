package io.relata.contacts;

import io.relata.platform.problem.Problem;
import io.relata.platform.rest.FieldValues;
import io.relata.platform.rest.Resource;
import io.relata.platform.text.Messages;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Lets programs do one thing with many contacts, as the list's bar does. */
@RestController
@RequestMapping("/api/v1/contacts/bulk")
class BulkRest {

    private static final String JSON = "application/json";
    private static final String NUMBERS = """
            {
              "contacts": ["CT000001", "CT000002"],
              "action": "setField",
              "field": "salespersonCode",
              "value": "KM"
            }""";
    private static final String FILTER = """
            {
              "filter": "type eq company and city eq Oslo",
              "action": "addToGroup",
              "table": "mailing-groups",
              "code": "NEWS"
            }""";
    private static final String ANSWER = """
            {
              "changeSet": "0198b7a0-5e1c-7a52-9f3e-2d1c6b7a8e90",
              "done": 1,
              "others": 3,
              "already": 0,
              "refused": 1,
              "contacts": [
                { "no": "CT000001", "name": "Anker AS", "result": "done", "others": 3, "problem": null },
                { "no": "CT000002", "name": "Bue AS", "result": "refused", "others": 0, "problem": {
                    "code": "STATE", "field": null, "arguments": [2],
                    "detail": "Two people work here. Delete them too, or move them first." } }
              ]
            }""";

    private final ContactBulk bulk;
    private final Messages messages;

    BulkRest(ContactBulk bulk, Messages messages) {
        this.bulk = bulk;
        this.messages = messages;
    }

    /** Does it in one change-set and tells what came of each contact; one undo takes it back. */
    @PostMapping
    @Operation(
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = JSON,
                                            examples = {
                                                @ExampleObject(name = "byNumber", value = NUMBERS),
                                                @ExampleObject(name = "byFilter", value = FILTER)
                                            })),
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            description = "What came of each contact",
                            content = @Content(mediaType = JSON, examples = @ExampleObject(value = ANSWER))))
    ResponseEntity<Map<String, @Nullable Object>> run(
            @RequestBody Map<String, @Nullable Object> values, WebRequest request) {
        var asked = new BulkRequest(values);
        var action = asked.action();
        var contacts = contacts(asked);
        if (contacts.isEmpty()) {
            return ResponseEntity.ok(shown(new BulkOutcome(List.of()), null, request));
        }
        var made = bulk.run(contacts, action);
        if (made.value().done() == 0) {
            return ResponseEntity.ok(shown(made.value(), null, request));
        }
        return ResponseEntity.ok()
                .headers(Resource.changeSet(made.changeSet()))
                .body(shown(made.value(), made.changeSet(), request));
    }

    /** Tells what would come of it; nothing is written. */
    @PostMapping("/preview")
    @Operation(
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = JSON,
                                            examples = @ExampleObject(name = "byNumber", value = NUMBERS))))
    Map<String, @Nullable Object> preview(@RequestBody Map<String, @Nullable Object> values, WebRequest request) {
        var asked = new BulkRequest(values);
        var action = asked.action();
        var contacts = contacts(asked);
        var outcome = contacts.isEmpty() ? new BulkOutcome(List.of()) : bulk.preview(contacts, action);
        return shown(outcome, null, request);
    }

    private Set<UUID> contacts(BulkRequest asked) {
        var query = asked.query();
        return query == null ? bulk.numbered(asked.numbers()) : bulk.all(query);
    }

    private Map<String, @Nullable Object> shown(BulkOutcome outcome, @Nullable UUID changeSet, WebRequest request) {
        var shown = new LinkedHashMap<String, @Nullable Object>();
        shown.put("changeSet", changeSet);
        shown.put("done", outcome.done());
        shown.put("others", outcome.others());
        shown.put("already", outcome.already());
        shown.put("refused", outcome.refused().size());
        shown.put(
                "contacts",
                outcome.results().stream().map(result -> shown(result, request)).toList());
        return shown;
    }

    private Map<String, @Nullable Object> shown(BulkOutcome.Result result, WebRequest request) {
        var shown = new LinkedHashMap<String, @Nullable Object>();
        shown.put("no", result.contact().no());
        shown.put("name", result.contact().name());
        shown.put("result", FieldValues.show(result.kind()));
        shown.put("others", result.others());
        var problem = result.problem();
        shown.put("problem", problem == null ? null : shown(problem, request));
        return shown;
    }

    private Map<String, @Nullable Object> shown(Problem problem, WebRequest request) {
        var shown = new LinkedHashMap<String, @Nullable Object>();
        shown.put("code", problem.code().name());
        shown.put("field", problem.field().orElse(null));
        shown.put(
                "arguments",
                Arrays.stream(problem.arguments()).map(String::valueOf).toList());
        shown.put("detail", text(problem, request));
        return shown;
    }

    /** Speaks the language the call asks for, else the user's. */
    private String text(Problem problem, WebRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? messages.text(problem.messageKey(), problem.arguments())
                : messages.text(request.getLocale(), problem.messageKey(), problem.arguments());
    }
}
