package io.relata.segments.rest;

import io.relata.platform.change.RecordField;
import io.relata.platform.problem.Problem;
import io.relata.platform.query.Filter;
import io.relata.platform.query.Limit;
import io.relata.platform.query.Page;
import io.relata.platform.rest.Etag;
import io.relata.platform.rest.FieldValues;
import io.relata.platform.rest.Resource;
import io.relata.segments.Segment;
import io.relata.segments.Segments;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Segments over REST: their headers, and what is written in each language. */
@RestController
@RequestMapping("/api/v1/segments")
class SegmentEndpoint {
    private static final List<String> FILTERS = List.of("text contains", "salespersonCode eq");
    private static final String GROUP = "mailingGroupCode";
    private static final String DELETE_OLD = "deleteOld";
    private static final Resource<Segment, Map<String, @Nullable Object>> SEGMENT =
            new Resource<>("/api/v1/segments/", Segment::no, Segment::version, Shown::segment);

    private final Segments segments;

    SegmentEndpoint(Segments segments) {
        this.segments = segments;
    }

    @GetMapping
    Page<Map<String, @Nullable Object>> list(
            @RequestParam(name = "filter", required = false) @Nullable String filter,
            @RequestParam(name = "limit", defaultValue = "50") int limit,
            @RequestParam(name = "cursor", required = false) @Nullable String cursor) {
        var terms = Filter.read(filter, FILTERS);
        return segments.list(
                        terms.get("text contains"),
                        terms.get("salespersonCode eq"),
                        Limit.of(limit, Segments.MOST),
                        cursor)
                .map(Shown::segment);
    }

    @PostMapping
    ResponseEntity<Map<String, @Nullable Object>> create(@RequestBody Map<String, @Nullable Object> sent) {
        return SEGMENT.created(segments.create(sent));
    }

    @GetMapping("/{no}")
    ResponseEntity<Map<String, @Nullable Object>> read(@PathVariable("no") String no) {
        return SEGMENT.read(segments.read(no));
    }

    /** Changes a segment; its lines follow unless {@code applyToLines} is false. */
    @PatchMapping("/{no}")
    ResponseEntity<Map<String, @Nullable Object>> update(
            @PathVariable("no") String no,
            @RequestParam(name = "applyToLines", defaultValue = "true") boolean applyToLines,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Map<String, @Nullable Object> sent) {
        return SEGMENT.changed(segments.update(no, Etag.version(ifMatch), sent, applyToLines));
    }

    @DeleteMapping("/{no}")
    ResponseEntity<Void> delete(
            @PathVariable("no") String no,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return Resource.done(segments.delete(no, Etag.version(ifMatch)).changeSet());
    }

    @GetMapping("/{no}/contents")
    Page<Map<String, @Nullable Object>> contents(@PathVariable("no") String no) {
        return new Page<>(segments.contents(no), null).map(Shown::content);
    }

    /** Takes {@code {"subject": "Summer", "attachmentId": "0199…"}}; the file is sent to {@code attachments} before. */
    @PutMapping("/{no}/contents/{languageCode}")
    ResponseEntity<Map<String, @Nullable Object>> writeContent(
            @PathVariable("no") String no,
            @PathVariable("languageCode") String languageCode,
            @RequestBody Map<String, @Nullable Object> sent) {
        var changed = segments.writeContent(no, languageCode, new LinkedHashMap<>(sent));
        return Resource.answered(changed, Shown.content(changed.value()));
    }

    @DeleteMapping("/{no}/contents/{languageCode}")
    ResponseEntity<Void> removeContent(
            @PathVariable("no") String no, @PathVariable("languageCode") String languageCode) {
        return Resource.done(segments.removeContent(no, languageCode));
    }

    /** Takes {@code {"mailingGroupCode": "X-CARD", "deleteOld": false}}. */
    @PostMapping("/{no}/apply-mailing-group")
    ResponseEntity<Map<String, @Nullable Object>> applyMailingGroup(
            @PathVariable("no") String no, @RequestBody Map<String, @Nullable Object> sent) {
        FieldValues.requireOnly(sent, GROUP, DELETE_OLD);
        var group = FieldValues.read(RecordField.code(GROUP, 20), sent.get(GROUP));
        if (group == null) {
            throw Problem.required(GROUP);
        }
        var deleteOld = FieldValues.read(RecordField.flag(DELETE_OLD), sent.get(DELETE_OLD));
        var changed = segments.applyMailingGroup(no, group, Boolean.TRUE.equals(deleteOld));
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("noOfContacts", changed.value());
        return Resource.answered(changed, json);
    }
}
