package io.relata.segments.rest;

import io.relata.platform.change.RecordField;
import io.relata.platform.query.Cursor;
import io.relata.platform.query.Limit;
import io.relata.platform.query.Page;
import io.relata.platform.rest.Etag;
import io.relata.platform.rest.FieldValues;
import io.relata.platform.rest.Resource;
import io.relata.segments.SegmentLine;
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
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The lines of segments over REST. */
@RestController
@RequestMapping("/api/v1/segments/{no}/lines")
class LineEndpoint {
    private static final String LINES = "lineNos";
    private static final String RESET = "resetCriteria";

    private final Segments segments;

    LineEndpoint(Segments segments) {
        this.segments = segments;
    }

    private static Resource<SegmentLine, Map<String, @Nullable Object>> resource(String no) {
        return new Resource<>(
                "/api/v1/segments/" + no + "/lines/",
                line -> Integer.toString(line.lineNo()),
                SegmentLine::version,
                Shown::line);
    }

    @GetMapping
    Page<Map<String, @Nullable Object>> list(
            @PathVariable("no") String no,
            @RequestParam(name = "limit", defaultValue = "50") int limit,
            @RequestParam(name = "cursor", required = false) @Nullable String cursor) {
        var most = Limit.of(limit, Segments.MOST - 1);
        var after = cursor == null ? 0 : Math.clamp(Cursor.number(cursor), 0, Integer.MAX_VALUE);
        return Page.cut(segments.lines(no, after, most + 1), most, SegmentLine::lineNo)
                .map(Shown::line);
    }

    /** Takes {@code {"contactNo": "CT000001"}} and fields of the line. */
    @PostMapping
    ResponseEntity<Map<String, @Nullable Object>> add(
            @PathVariable("no") String no, @RequestBody Map<String, @Nullable Object> sent) {
        var values = new LinkedHashMap<>(sent);
        var options = SelectionBody.options(values);
        return resource(no).created(segments.addLine(no, values, options));
    }

    @GetMapping("/{lineNo}")
    ResponseEntity<Map<String, @Nullable Object>> read(
            @PathVariable("no") String no, @PathVariable("lineNo") int lineNo) {
        return resource(no).read(segments.line(no, lineNo));
    }

    @PatchMapping("/{lineNo}")
    ResponseEntity<Map<String, @Nullable Object>> update(
            @PathVariable("no") String no,
            @PathVariable("lineNo") int lineNo,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Map<String, @Nullable Object> sent) {
        return resource(no).changed(segments.updateLine(no, lineNo, Etag.version(ifMatch), sent));
    }

    /** Takes a line away, as a step; with {@code resetCriteria} the steps are forgotten when none is left. */
    @DeleteMapping("/{lineNo}")
    ResponseEntity<Void> remove(
            @PathVariable("no") String no,
            @PathVariable("lineNo") int lineNo,
            @RequestParam(name = RESET, defaultValue = "false") boolean reset) {
        return Resource.done(segments.removeLines(no, List.of(lineNo), reset).changeSet());
    }

    /** Takes {@code {"lineNos": [1, 2], "resetCriteria": false}}. */
    @PostMapping("/remove")
    ResponseEntity<Map<String, @Nullable Object>> removeMany(
            @PathVariable("no") String no, @RequestBody Map<String, @Nullable Object> sent) {
        FieldValues.requireOnly(sent, LINES, RESET);
        var reset = FieldValues.read(RecordField.flag(RESET), sent.get(RESET));
        var changed = segments.removeLines(
                no, FieldValues.list(RecordField.integer(LINES), sent.get(LINES)), Boolean.TRUE.equals(reset));
        return Resource.answered(changed, Shown.segment(changed.value()));
    }
}
