package io.relata.host.rest;

import io.relata.platform.access.Access;
import io.relata.platform.number.NumberSeries;
import io.relata.platform.number.Numbering;
import io.relata.platform.problem.Problem;
import io.relata.platform.query.Page;
import io.relata.platform.rest.Etag;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows number series to everybody and lets those who may change them. */
@RestController
@RequestMapping(ApiPaths.V1 + "/setup/number-series")
class NumberSeriesController {

    /** Shows a number series. */
    record SeriesView(
            String code,
            @Nullable String description,
            String startingNo,
            @Nullable String endingNo,
            @Nullable String lastNoUsed,
            @Nullable String nextNo,
            int increment,
            @Nullable String warningNo,
            boolean defaultNos,
            boolean manualNos,
            boolean allowGaps) {}

    private final Numbering numbering;
    private final Access access;

    NumberSeriesController(Numbering numbering, Access access) {
        this.numbering = numbering;
        this.access = access;
    }

    @GetMapping
    Page<SeriesView> list() {
        access.current();
        return new Page<>(numbering.all(), null).map(this::view);
    }

    @PostMapping
    ResponseEntity<SeriesView> create(@RequestBody Map<String, @Nullable Object> values) {
        access.require(Numbering.SETUP_PERMISSION);
        var created = numbering.create(values);
        var series = created.value();
        var path = "/setup/number-series/" + Answers.segment(series.code());
        return Answers.created(created, series.version(), path, this::view);
    }

    @GetMapping("/{code}")
    ResponseEntity<SeriesView> get(@PathVariable String code) {
        access.current();
        var series = numbering.find(code).orElseThrow(() -> Problem.notFound(code));
        return Answers.one(view(series), series.version());
    }

    @PatchMapping("/{code}")
    ResponseEntity<SeriesView> change(
            @PathVariable String code,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Map<String, @Nullable Object> values) {
        access.require(Numbering.SETUP_PERMISSION);
        var changed = numbering.update(code, Etag.version(ifMatch), values);
        return Answers.changed(changed, changed.value().version(), this::view);
    }

    @DeleteMapping("/{code}")
    ResponseEntity<Void> delete(
            @PathVariable String code,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        access.require(Numbering.SETUP_PERMISSION);
        return Answers.done(numbering.delete(code, Etag.version(ifMatch)).changeSet());
    }

    private SeriesView view(NumberSeries series) {
        return new SeriesView(
                series.code(),
                series.description(),
                series.startingNo(),
                series.endingNo(),
                series.lastNoUsed(),
                numbering.peek(series.code()).orElse(null),
                series.increment(),
                series.warningNo(),
                series.defaultNos(),
                series.manualNos(),
                series.allowGaps());
    }
}
