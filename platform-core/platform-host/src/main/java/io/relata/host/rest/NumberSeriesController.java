package io.relata.host.rest;

import io.relata.platform.access.Access;
import io.relata.platform.change.Change;
import io.relata.platform.number.NumberSeries;
import io.relata.platform.number.Numbering;
import io.relata.platform.problem.Problem;
import io.relata.platform.query.Page;
import io.relata.platform.rest.Etag;
import io.relata.platform.rest.FieldValues;
import io.relata.platform.rest.Resource;
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
    private final Resource<NumberSeries, SeriesView> series;

    NumberSeriesController(Numbering numbering, Access access) {
        this.numbering = numbering;
        this.access = access;
        this.series = new Resource<>(
                ApiPaths.V1 + "/setup/number-series/", NumberSeries::code, NumberSeries::version, this::view);
    }

    @GetMapping
    Page<SeriesView> list() {
        access.current();
        return new Page<>(numbering.all(), null).map(this::view);
    }

    @PostMapping
    ResponseEntity<SeriesView> create(@RequestBody Map<String, @Nullable Object> values) {
        return series.created(numbering.create(values));
    }

    @GetMapping("/{code}")
    ResponseEntity<SeriesView> get(@PathVariable String code) {
        access.current();
        return series.read(numbering.find(code).orElseThrow(() -> Problem.notFound(code)));
    }

    @PatchMapping("/{code}")
    ResponseEntity<SeriesView> change(
            @PathVariable String code,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Map<String, @Nullable Object> values) {
        return series.changed(numbering.update(code, Etag.version(ifMatch), values));
    }

    @PostMapping("/{code}/rename")
    ResponseEntity<SeriesView> rename(@PathVariable String code, @RequestBody Map<String, @Nullable Object> values) {
        FieldValues.requireOnly(values, "code");
        return series.changed(numbering.update(code, Change.ANY_VERSION, renamed(values)));
    }

    private static Map<String, @Nullable Object> renamed(Map<String, @Nullable Object> values) {
        if (values.get("code") == null) {
            throw Problem.required("code");
        }
        return values;
    }

    @DeleteMapping("/{code}")
    ResponseEntity<Void> delete(
            @PathVariable String code,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return Resource.done(numbering.delete(code, Etag.version(ifMatch)).changeSet());
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
