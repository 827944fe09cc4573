package io.relata.segments.rest;

import io.relata.platform.change.Changed;
import io.relata.platform.change.RecordField;
import io.relata.platform.query.Page;
import io.relata.platform.rest.FieldValues;
import io.relata.platform.rest.Resource;
import io.relata.segments.Segment;
import io.relata.segments.SegmentAction;
import io.relata.segments.SegmentBuilding;
import io.relata.segments.SegmentRecords;
import io.relata.segments.Selection;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Builds segments step by step over REST. With {@code preview=true} a step is only counted. */
@RestController
@RequestMapping("/api/v1")
class BuildingEndpoint {
    private static final String CODE = SegmentRecords.CODE.name();
    private static final String DESCRIPTION = SegmentRecords.DESCRIPTION.name();

    private final SegmentBuilding building;

    BuildingEndpoint(SegmentBuilding building) {
        this.building = building;
    }

    @PostMapping("/segments/{no}/add-contacts")
    ResponseEntity<Map<String, @Nullable Object>> add(
            @PathVariable("no") String no,
            @RequestParam(name = "preview", defaultValue = "false") boolean preview,
            @RequestBody Map<String, @Nullable Object> sent) {
        return step(no, SegmentAction.ADD, SelectionBody.adding(sent), preview);
    }

    @PostMapping("/segments/{no}/reduce")
    ResponseEntity<Map<String, @Nullable Object>> reduce(
            @PathVariable("no") String no,
            @RequestParam(name = "preview", defaultValue = "false") boolean preview,
            @RequestBody Map<String, @Nullable Object> sent) {
        return step(no, SegmentAction.REDUCE, SelectionBody.narrowing(sent), preview);
    }

    @PostMapping("/segments/{no}/refine")
    ResponseEntity<Map<String, @Nullable Object>> refine(
            @PathVariable("no") String no,
            @RequestParam(name = "preview", defaultValue = "false") boolean preview,
            @RequestBody Map<String, @Nullable Object> sent) {
        return step(no, SegmentAction.REFINE, SelectionBody.narrowing(sent), preview);
    }

    private ResponseEntity<Map<String, @Nullable Object>> step(
            String no, SegmentAction action, Selection selection, boolean preview) {
        if (preview) {
            return ResponseEntity.ok(Shown.outcome(building.preview(no, action, selection)));
        }
        var changed = building.run(no, action, selection);
        return Resource.answered(changed, Shown.outcome(changed.value()));
    }

    @PostMapping("/segments/{no}/undo")
    ResponseEntity<Map<String, @Nullable Object>> goBack(@PathVariable("no") String no) {
        return segment(building.goBack(no));
    }

    @GetMapping("/segments/{no}/criteria")
    Page<Map<String, @Nullable Object>> steps(@PathVariable("no") String no) {
        return new Page<>(building.steps(no), null).map(Shown::step);
    }

    /** Takes {@code {"code": "OSLO", "description": "Customers in Oslo"}}. */
    @PostMapping("/segments/{no}/save-criteria")
    ResponseEntity<Map<String, @Nullable Object>> save(
            @PathVariable("no") String no, @RequestBody Map<String, @Nullable Object> sent) {
        FieldValues.requireOnly(sent, CODE, DESCRIPTION);
        var description = FieldValues.read(SegmentRecords.DESCRIPTION, sent.get(DESCRIPTION));
        var changed = building.save(no, code(sent), description);
        return ResponseEntity.status(HttpStatus.CREATED)
                .headers(Resource.changeSet(changed.changeSet()))
                .body(Shown.saved(changed.value()));
    }

    /** Takes {@code {"code": "OSLO"}}. */
    @PostMapping("/segments/{no}/reuse-criteria")
    ResponseEntity<Map<String, @Nullable Object>> reuse(
            @PathVariable("no") String no, @RequestBody Map<String, @Nullable Object> sent) {
        FieldValues.requireOnly(sent, CODE);
        return segment(building.reuse(no, code(sent)));
    }

    private static String code(Map<String, @Nullable Object> sent) {
        return Objects.requireNonNullElse(FieldValues.read(RecordField.code(CODE, 10), sent.get(CODE)), "");
    }

    private static ResponseEntity<Map<String, @Nullable Object>> segment(Changed<Segment> changed) {
        return Resource.answered(changed, Shown.segment(changed.value()));
    }

    @GetMapping("/saved-segment-criteria")
    Page<Map<String, @Nullable Object>> saved() {
        return new Page<>(building.saved(), null).map(Shown::saved);
    }

    @DeleteMapping("/saved-segment-criteria/{code}")
    ResponseEntity<Void> deleteSaved(@PathVariable("code") String code) {
        return Resource.done(building.deleteSaved(code).changeSet());
    }
}
