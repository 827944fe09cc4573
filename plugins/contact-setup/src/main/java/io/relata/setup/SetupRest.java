package io.relata.setup;

import io.relata.platform.change.Change;
import io.relata.platform.problem.Problem;
import io.relata.platform.query.Page;
import io.relata.platform.rest.Etag;
import io.relata.platform.rest.FieldValues;
import io.relata.platform.rest.Resource;
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

/** Offers every code table and the contact settings to programs. */
@RestController
@RequestMapping("/api/v1/setup")
class SetupRest {

    /** Names the call that is the likely next step. */
    static final String OFFER = "Offer";

    private final CodeTables tables;
    private final CodeUsages usages;
    private final MarketingSetup setup;

    SetupRest(CodeTables tables, CodeUsages usages, MarketingSetup setup) {
        this.tables = tables;
        this.usages = usages;
        this.setup = setup;
    }

    @GetMapping("/marketing")
    ResponseEntity<ContactSettings> settings() {
        var settings = setup.read();
        return ResponseEntity.ok().eTag(Etag.of(setup.version(settings))).body(settings);
    }

    @PatchMapping("/marketing")
    ResponseEntity<ContactSettings> change(
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Map<String, @Nullable Object> values) {
        var before = setup.read();
        var changed = setup.change(Etag.version(ifMatch), values);
        var answer = ResponseEntity.ok()
                .eTag(Etag.of(setup.version(changed.value())))
                .headers(Resource.changeSet(changed.changeSet()));
        if (changed.value().beginsSearchStrings(before)) {
            answer.header(OFFER, DuplicateSearchStringRest.PATH + "/build");
        }
        return answer.body(changed.value());
    }

    @GetMapping("/{table}")
    Page<Map<String, @Nullable Object>> list(
            @PathVariable String table,
            @RequestParam(required = false) @Nullable String filter,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(defaultValue = "100") int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        var page = tables.page(table, filter, sort, limit, cursor);
        var counts = counts(table, page.items().stream().map(Code::code).toList());
        return page.map(code -> shown(code, counts));
    }

    @PostMapping("/{table}")
    ResponseEntity<Map<String, @Nullable Object>> create(
            @PathVariable String table, @RequestBody Map<String, @Nullable Object> values) {
        return codes(table).created(tables.create(table, values));
    }

    @GetMapping("/{table}/{code}")
    ResponseEntity<Map<String, @Nullable Object>> read(@PathVariable String table, @PathVariable String code) {
        return codes(table).read(tables.find(table, code).orElseThrow(() -> Problem.notFound(code)));
    }

    @PatchMapping("/{table}/{code}")
    ResponseEntity<Map<String, @Nullable Object>> update(
            @PathVariable String table,
            @PathVariable String code,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Map<String, @Nullable Object> values) {
        return codes(table).changed(tables.update(table, code, Etag.version(ifMatch), values));
    }

    @PostMapping("/{table}/{code}/rename")
    ResponseEntity<Map<String, @Nullable Object>> rename(
            @PathVariable String table, @PathVariable String code, @RequestBody Map<String, @Nullable Object> body) {
        FieldValues.requireOnly(body, "code");
        if (body.get("code") == null) {
            throw Problem.required("code");
        }
        return codes(table).changed(tables.update(table, code, Change.ANY_VERSION, body));
    }

    @DeleteMapping("/{table}/{code}")
    ResponseEntity<Void> delete(
            @PathVariable String table,
            @PathVariable String code,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return Resource.done(tables.delete(table, code, Etag.version(ifMatch)).changeSet());
    }

    private Resource<Code, Map<String, @Nullable Object>> codes(String table) {
        return new Resource<>(
                "/api/v1/setup/" + table + "/",
                Code::code,
                Code::version,
                code -> shown(code, counts(table, List.of(code.code()))));
    }

    private Map<String, Map<String, Long>> counts(String table, List<String> codes) {
        var counts = new LinkedHashMap<String, Map<String, Long>>();
        usages.shown(table)
                .forEach(usage -> counts.merge(usage.value().texts(), usages.counts(usage, codes), SetupRest::sum));
        return counts;
    }

    private static Map<String, @Nullable Object> shown(Code code, Map<String, Map<String, Long>> counts) {
        var shown = new LinkedHashMap<String, @Nullable Object>();
        shown.put("id", code.id());
        code.values().forEach((name, value) -> shown.put(name, FieldValues.show(value)));
        counts.forEach((texts, byCode) -> shown.put(countName(texts), byCode.getOrDefault(code.code(), 0L)));
        return shown;
    }

    /** {@code setup.usage.contacts} is shown as {@code noOfContacts}. */
    private static String countName(String texts) {
        var last = texts.substring(texts.lastIndexOf('.') + 1);
        return "noOf" + Character.toUpperCase(last.charAt(0)) + last.substring(1);
    }

    private static Map<String, Long> sum(Map<String, Long> one, Map<String, Long> other) {
        var sum = new LinkedHashMap<>(one);
        other.forEach((code, count) -> sum.merge(code, count, Long::sum));
        return sum;
    }
}
