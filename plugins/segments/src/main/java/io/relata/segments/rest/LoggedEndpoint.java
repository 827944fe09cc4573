package io.relata.segments.rest;

import io.relata.interactions.Interaction;
import io.relata.interactions.LoggedEntries;
import io.relata.platform.change.RecordField;
import io.relata.platform.problem.Problem;
import io.relata.platform.query.Limit;
import io.relata.platform.query.Page;
import io.relata.platform.rest.Etag;
import io.relata.platform.rest.FieldValues;
import io.relata.platform.rest.Resource;
import io.relata.segments.LogRequest;
import io.relata.segments.LoggedSegment;
import io.relata.segments.LoggedSegments;
import io.relata.segments.Segments;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Logs segments, and shows logged ones, over REST. */
@RestController
@RequestMapping("/api/v1")
class LoggedEndpoint {
    private static final int MOST_ENTRIES = 200;
    private static final String DELIVER = "deliver";
    private static final String FOLLOW_UP = "createFollowUpSegment";
    private static final Resource<LoggedSegment, Map<String, @Nullable Object>> LOGGED = new Resource<>(
            "/api/v1/logged-segments/",
            logged -> Long.toString(logged.entryNo()),
            LoggedSegment::version,
            Shown::logged);

    private final LoggedSegments logged;
    private final LoggedEntries entries;

    LoggedEndpoint(LoggedSegments logged, LoggedEntries entries) {
        this.logged = logged;
        this.entries = entries;
    }

    /** Takes {@code {"createFollowUpSegment": true, "deliver": false}} and answers when everything is recorded. */
    @PostMapping("/segments/{no}/log")
    ResponseEntity<Map<String, @Nullable Object>> log(
            @PathVariable("no") String no, @RequestBody Map<String, @Nullable Object> sent) {
        FieldValues.requireOnly(sent, DELIVER, FOLLOW_UP);
        var changed = logged.log(no, new LogRequest(is(sent, DELIVER), is(sent, FOLLOW_UP)));
        var outcome = changed.value();
        return ResponseEntity.created(LOGGED.location(outcome.logged()))
                .headers(Resource.changeSet(changed.changeSet()))
                .eTag(Etag.of(outcome.logged().version()))
                .body(Shown.log(outcome));
    }

    private static boolean is(Map<String, @Nullable Object> sent, String flag) {
        return Boolean.TRUE.equals(FieldValues.read(RecordField.flag(flag), sent.get(flag)));
    }

    /** Tells how far the logging that is under way has come. */
    @GetMapping("/segments/{no}/log")
    Map<String, @Nullable Object> progress(@PathVariable("no") String no) {
        return Shown.progress(logged.progress(no).orElseThrow(() -> Problem.notFound(no)));
    }

    /** Stops the logging that is under way; nothing is recorded then. */
    @DeleteMapping("/segments/{no}/log")
    ResponseEntity<Void> stop(@PathVariable("no") String no) {
        logged.stop(no);
        return ResponseEntity.noContent().build();
    }

    @GetMapping("/logged-segments")
    Page<Map<String, @Nullable Object>> list(
            @RequestParam(name = "limit", defaultValue = "50") int limit,
            @RequestParam(name = "cursor", required = false) @Nullable String cursor) {
        return logged.list(Limit.of(limit, Segments.MOST), cursor).map(Shown::logged);
    }

    @GetMapping("/logged-segments/{entryNo}")
    ResponseEntity<Map<String, @Nullable Object>> read(@PathVariable("entryNo") long entryNo) {
        return LOGGED.read(logged.read(entryNo));
    }

    @GetMapping("/logged-segments/{entryNo}/interactions")
    Page<Map<String, @Nullable Object>> interactions(
            @PathVariable("entryNo") long entryNo,
            @RequestParam(name = "limit", defaultValue = "50") int limit,
            @RequestParam(name = "cursor", required = false) @Nullable String cursor) {
        logged.read(entryNo);
        return entries.list(entryNo, false, Limit.of(limit, MOST_ENTRIES), cursor)
                .map(LoggedEndpoint::entry);
    }

    private static Map<String, @Nullable Object> entry(Interaction entry) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("entryNo", entry.entryNo());
        json.put("contactNo", entry.contactNo());
        json.put("contactName", entry.contactName());
        json.put("date", entry.date());
        json.put("interactionTemplateCode", entry.template());
        json.put("description", entry.description());
        json.put("salespersonCode", entry.salespersonCode());
        json.put("canceled", entry.canceled());
        return json;
    }

    @PostMapping("/logged-segments/{entryNo}/cancel")
    ResponseEntity<Map<String, @Nullable Object>> cancel(@PathVariable("entryNo") long entryNo) {
        return LOGGED.changed(logged.cancel(entryNo, true));
    }

    @PostMapping("/logged-segments/{entryNo}/uncancel")
    ResponseEntity<Map<String, @Nullable Object>> uncancel(@PathVariable("entryNo") long entryNo) {
        return LOGGED.changed(logged.cancel(entryNo, false));
    }

    @PostMapping("/logged-segments/delete-canceled")
    ResponseEntity<Map<String, @Nullable Object>> deleteCanceled() {
        var changed = logged.deleteCanceled();
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("noOfLoggedSegments", changed.value());
        return Resource.answered(changed, json);
    }
}
