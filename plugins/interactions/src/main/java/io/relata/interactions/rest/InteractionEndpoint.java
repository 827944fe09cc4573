package io.relata.interactions.rest;

import io.relata.contacts.Contacts;
import io.relata.interactions.Interaction;
import io.relata.interactions.InteractionDraft;
import io.relata.interactions.InteractionKind;
import io.relata.interactions.InteractionRecords;
import io.relata.interactions.Interactions;
import io.relata.interactions.internal.LogCsv;
import io.relata.interactions.internal.MeetingCalendar;
import io.relata.platform.change.Changed;
import io.relata.platform.change.RecordField;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.query.Limit;
import io.relata.platform.query.Page;
import io.relata.platform.rest.Etag;
import io.relata.platform.rest.FieldValues;
import io.relata.platform.rest.Resource;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The interaction log over REST. */
@RestController
@RequestMapping("/api/v1")
class InteractionEndpoint {
    private static final int MOST = 200;
    private static final String ENTRIES = "entryNos";
    private static final String JSON = "application/json";
    private static final String CALL = """
            {"contactNo": "CT000007", "interactionTemplateCode": "OUTGOING", "salespersonCode": "AH",
             "description": "Prices for 400 units", "evaluation": "positive", "duration": 12,
             "comments": ["Wants an answer this week"]}""";
    private static final String MEETING = """
            {"contactNo": "CT000007", "alsoWith": ["CT000012"], "kind": "meeting", "date": "2026-11-20",
             "timeOfInteraction": "09:30", "duration": 60, "description": "The delivery plan"}""";
    private static final String CORRECTION = """
            {"duration": 45, "reason": "It took longer than noted"}""";
    private static final String CANCELING = """
            {"entryNos": [7, 8], "reason": "Recorded twice", "removeAttachments": false}""";
    private static final String EVALUATING = """
            {"entryNos": [7, 8], "evaluation": "veryPositive"}""";
    private static final RecordField<String> REASON = RecordField.text("reason", 250);
    private static final RecordField<String> FILTER = RecordField.text("filter", 2_000);
    private static final RecordField<Boolean> REMOVE_ATTACHMENTS = RecordField.flag("removeAttachments");
    private static final String POSTPONED = InteractionRecords.POSTPONED.name();
    private static final Resource<Interaction, Map<String, @Nullable Object>> ENTRY = new Resource<>(
            "/api/v1/interactions/", entry -> Long.toString(entry.entryNo()), Interaction::version, Shown::interaction);

    private final Interactions interactions;
    private final Contacts contacts;
    private final LogCsv csv;
    private final MeetingCalendar calendar;

    InteractionEndpoint(Interactions interactions, Contacts contacts, LogCsv csv, MeetingCalendar calendar) {
        this.interactions = interactions;
        this.contacts = contacts;
        this.csv = csv;
        this.calendar = calendar;
    }

    @GetMapping("/interactions")
    Page<Map<String, @Nullable Object>> list(
            @RequestParam(name = "filter", required = false) @Nullable String filter,
            @RequestParam(name = "sort", required = false) @Nullable String sort,
            @RequestParam(name = "limit", defaultValue = "50") int limit,
            @RequestParam(name = "cursor", required = false) @Nullable String cursor) {
        return interactions
                .list(LogQuery.filter(filter), LogQuery.ascending(sort), Limit.of(limit, MOST), cursor)
                .map(Shown::interaction);
    }

    /** Answers the entries a filter chooses as a table with commas. */
    @GetMapping("/interactions/export")
    ResponseEntity<InputStreamResource> export(
            @RequestParam(name = "filter", required = false) @Nullable String filter) {
        var table = csv.open(LogQuery.filter(filter), name -> name.equals("entryDate") ? "date" : name);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"interactions.csv\"")
                .contentType(MediaType.parseMediaType("text/csv;charset=utf-8"))
                .body(new InputStreamResource(table));
    }

    /** Answers a meeting for calendars. */
    @GetMapping("/interactions/{entryNo}/calendar")
    ResponseEntity<byte[]> calendar(@PathVariable("entryNo") long entryNo) {
        var content = calendar.write(entryNo);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"meeting-" + entryNo + ".ics\"")
                .contentType(MediaType.parseMediaType("text/calendar;charset=utf-8"))
                .body(content);
    }

    /** Records an interaction, or keeps it for later where {@code postponed} is sent as true. */
    @PostMapping("/interactions")
    @Operation(
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = JSON,
                                            examples = {
                                                @ExampleObject(name = "call", value = CALL),
                                                @ExampleObject(name = "meetingWithSeveral", value = MEETING)
                                            })))
    ResponseEntity<Map<String, @Nullable Object>> record(@RequestBody Map<String, @Nullable Object> sent) {
        var draft = draft(sent);
        return ENTRY.created(isLater(sent) ? interactions.postpone(draft) : interactions.record(draft));
    }

    /** Finishes an interaction that was kept for later, with what is different now. */
    @PostMapping("/interactions/{entryNo}/resume")
    ResponseEntity<Map<String, @Nullable Object>> resume(
            @PathVariable("entryNo") long entryNo, @RequestBody Map<String, @Nullable Object> sent) {
        var draft = draft(sent);
        return ENTRY.changed(
                isLater(sent) ? interactions.postpone(entryNo, draft) : interactions.resume(entryNo, draft));
    }

    @DeleteMapping("/interactions/{entryNo}")
    ResponseEntity<Void> discard(@PathVariable("entryNo") long entryNo) {
        return Resource.done(interactions.discard(entryNo).changeSet());
    }

    private static boolean isLater(Map<String, @Nullable Object> sent) {
        return Boolean.TRUE.equals(FieldValues.read(InteractionRecords.POSTPONED, sent.get(POSTPONED)));
    }

    @PostMapping("/interactions/proposal")
    Map<String, @Nullable Object> propose(@RequestBody Map<String, @Nullable Object> sent) {
        return interactions.propose(draft(sent));
    }

    @GetMapping("/interactions/{entryNo}")
    ResponseEntity<Map<String, @Nullable Object>> read(@PathVariable("entryNo") long entryNo) {
        var entry = interactions.read(entryNo);
        var json = Shown.interaction(entry);
        json.put(
                "attachments",
                entry.attachmentCount() == 0
                        ? List.of()
                        : interactions.attachments(entryNo).stream()
                                .map(Shown::attachment)
                                .toList());
        return ResponseEntity.ok().eTag(Etag.of(entry.version())).body(json);
    }

    /** Puts an interaction right: takes what is different, and a {@code reason}. */
    @PostMapping("/interactions/{entryNo}/correct")
    @Operation(
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(mediaType = JSON, examples = @ExampleObject(value = CORRECTION))))
    ResponseEntity<Map<String, @Nullable Object>> correct(
            @PathVariable("entryNo") long entryNo, @RequestBody Map<String, @Nullable Object> sent) {
        var changes = new LinkedHashMap<>(sent);
        var reason = FieldValues.read(REASON, changes.remove("reason"));
        return ENTRY.created(interactions.correct(entryNo, draft(changes), reason));
    }

    /** Takes {@code {"entryNos": [7, 8], "reason": "by mistake"}}, as one change. */
    @PostMapping("/interactions/cancel")
    @Operation(
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(mediaType = JSON, examples = @ExampleObject(value = CANCELING))))
    ResponseEntity<Page<Map<String, @Nullable Object>>> cancel(@RequestBody Map<String, @Nullable Object> sent) {
        FieldValues.requireOnly(sent, ENTRIES, "reason", "removeAttachments");
        var reason = FieldValues.read(REASON, sent.get("reason"));
        var remove = FieldValues.read(REMOVE_ATTACHMENTS, sent.get("removeAttachments"));
        return all(interactions.cancel(entryNos(sent), reason, Boolean.TRUE.equals(remove)));
    }

    @PostMapping("/interactions/uncancel")
    ResponseEntity<Page<Map<String, @Nullable Object>>> uncancel(@RequestBody Map<String, @Nullable Object> sent) {
        FieldValues.requireOnly(sent, ENTRIES);
        return all(interactions.uncancel(entryNos(sent)));
    }

    @PostMapping("/interactions/evaluate")
    @Operation(
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(mediaType = JSON, examples = @ExampleObject(value = EVALUATING))))
    ResponseEntity<Page<Map<String, @Nullable Object>>> evaluate(@RequestBody Map<String, @Nullable Object> sent) {
        FieldValues.requireOnly(sent, ENTRIES, "evaluation");
        var evaluation = FieldValues.read(InteractionRecords.EVALUATION, sent.get("evaluation"));
        return all(interactions.evaluate(entryNos(sent), evaluation));
    }

    /** Removes canceled entries, by number or by a filter as the list takes it, and tells how many. */
    @PostMapping("/interactions/delete-canceled")
    @Operation(
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = JSON,
                                            examples = {
                                                @ExampleObject(name = "byNumber", value = "{\"entryNos\": [7, 8]}"),
                                                @ExampleObject(
                                                        name = "byFilter",
                                                        value = "{\"filter\": \"date le 2025-12-31\"}")
                                            })))
    ResponseEntity<Map<String, Long>> deleteCanceled(@RequestBody Map<String, @Nullable Object> sent) {
        FieldValues.requireOnly(sent, ENTRIES, "filter");
        var filter = FieldValues.read(FILTER, sent.get("filter"));
        var deleted = filter == null || sent.get(ENTRIES) != null
                ? interactions.deleteCanceled(entryNos(sent))
                : interactions.deleteCanceled(LogQuery.filter(filter));
        return ResponseEntity.ok()
                .headers(Resource.changeSet(deleted.changeSet()))
                .body(Map.of("deleted", deleted.value()));
    }

    private static ResponseEntity<Page<Map<String, @Nullable Object>>> all(Changed<List<Interaction>> changed) {
        return ResponseEntity.ok()
                .headers(Resource.changeSet(changed.changeSet()))
                .body(new Page<>(
                        changed.value().stream().map(Shown::interaction).toList(), null));
    }

    private static List<Long> entryNos(Map<String, @Nullable Object> sent) {
        var entries = FieldValues.list(RecordField.number(ENTRIES), sent.get(ENTRIES));
        if (entries.size() > MOST) {
            throw Problem.of(ProblemCode.FORMAT, "platform.problem.limit", MOST).at(ENTRIES);
        }
        return entries;
    }

    @GetMapping("/contacts/{no}/interactions")
    Page<Map<String, @Nullable Object>> timeline(
            @PathVariable("no") String no,
            @RequestParam(name = "kind", required = false) @Nullable String kind,
            @RequestParam(name = "limit", defaultValue = "50") int limit,
            @RequestParam(name = "cursor", required = false) @Nullable String cursor) {
        var contact = contacts.find(no).orElseThrow(() -> Problem.notFound(no));
        InteractionKind only = FieldValues.read(InteractionRecords.KIND, kind);
        return interactions
                .timeline(contact.id(), only, Limit.of(limit, MOST), cursor)
                .map(entry -> {
                    var json = Shown.interaction(entry);
                    json.put("via", entry.isVia(contact.id()) ? entry.contactName() : null);
                    return json;
                });
    }

    @GetMapping("/contacts/{no}/statistics")
    Map<String, @Nullable Object> statistics(
            @PathVariable("no") String no,
            @RequestParam(name = "fromDate", required = false) @Nullable String fromDate,
            @RequestParam(name = "toDate", required = false) @Nullable String toDate) {
        var contact = contacts.find(no).orElseThrow(() -> Problem.notFound(no));
        return Shown.totals(interactions.totals(contact.id(), day("fromDate", fromDate), day("toDate", toDate)));
    }

    private static @Nullable LocalDate day(String name, @Nullable String sent) {
        return FieldValues.read(RecordField.date(name), sent);
    }

    static InteractionDraft draft(Map<String, @Nullable Object> sent) {
        var values = new LinkedHashMap<>(sent);
        var files = values.remove("attachments");
        values.remove(POSTPONED);
        return new InteractionDraft(values, files == null ? List.of() : ids(files));
    }

    private static List<UUID> ids(Object files) {
        try {
            return ((List<?>) files)
                    .stream().map(id -> UUID.fromString(String.valueOf(id))).toList();
        } catch (ClassCastException | IllegalArgumentException noIds) {
            throw Problem.of(ProblemCode.FORMAT, "platform.problem.format.reference", String.valueOf(files))
                    .at("attachments");
        }
    }
}
