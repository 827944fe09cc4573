package io.relata.setup;

import io.relata.platform.problem.Problem;
import io.relata.platform.query.Page;
import io.relata.platform.rest.Etag;
import io.relata.platform.rest.FieldValues;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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

    private static final String CHANGE_SET = "Change-Set";

    private final CodeTables tables;
    private final CodeUsages usages;
    private final MarketingSetup setup;

    SetupRest(CodeTables tables, CodeUsages usages, MarketingSetup setup) {
        this.tables = tables;
        this.usages = usages;
        this.setup = setup;
    }

    @GetMapping("/marketing")
    ContactSettings settings() {
        return setup.read();
    }

    @PatchMapping("/marketing")
    ResponseEntity<ContactSettings> change(@RequestBody Map<String, @Nullable Object> values) {
        var changed = setup.change(values);
        return ResponseEntity.ok()
                .header(CHANGE_SET, changed.changeSet().toString())
                .body(changed.value());
    }

    @GetMapping("/{table}")
    Page<Map<String, @Nullable Object>> list(
            @PathVariable String table,
            @RequestParam(required = false) @Nullable String filter,
            @RequestParam(defaultValue = "100") int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        var page = tables.page(table, filter, limit, cursor);
        var codes = page.items().stream().map(Code::code).toList();
        var counts = new LinkedHashMap<String, Map<String, Long>>();
        usages.of(table)
                .forEach(usage -> counts.merge(usage.value().texts(), usages.counts(usage, codes), SetupRest::sum));
        return page.map(code -> shown(code, counts));
    }

    @PostMapping("/{table}")
    ResponseEntity<Map<String, @Nullable Object>> create(
            @PathVariable String table, @RequestBody Map<String, @Nullable Object> values) {
        var made = tables.create(table, values);
        return answer(HttpStatus.CREATED, table, made.value(), made.changeSet());
    }

    @GetMapping("/{table}/{code}")
    ResponseEntity<Map<String, @Nullable Object>> read(@PathVariable String table, @PathVariable String code) {
        var found = tables.find(table, code).orElseThrow(() -> Problem.notFound(code));
        return ResponseEntity.ok().eTag(Etag.of(found.version())).body(shown(table, found));
    }

    @PatchMapping("/{table}/{code}")
    ResponseEntity<Map<String, @Nullable Object>> update(
            @PathVariable String table,
            @PathVariable String code,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Map<String, @Nullable Object> values) {
        var changed = tables.update(table, code, Etag.version(ifMatch), values);
        return answer(HttpStatus.OK, table, changed.value(), changed.changeSet());
    }

    @PostMapping("/{table}/{code}/rename")
    ResponseEntity<Map<String, @Nullable Object>> rename(
            @PathVariable String table, @PathVariable String code, @RequestBody Map<String, @Nullable Object> body) {
        var newCode = body.get("code");
        if (newCode == null) {
            throw Problem.required("code");
        }
        var changed = tables.rename(table, code, newCode.toString());
        return answer(HttpStatus.OK, table, changed.value(), changed.changeSet());
    }

    @DeleteMapping("/{table}/{code}")
    ResponseEntity<Void> delete(
            @PathVariable String table,
            @PathVariable String code,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        var changed = tables.delete(table, code, Etag.version(ifMatch));
        return ResponseEntity.noContent()
                .header(CHANGE_SET, changed.changeSet().toString())
                .build();
    }

    private ResponseEntity<Map<String, @Nullable Object>> answer(
            HttpStatus status, String table, Code code, UUID changeSet) {
        var address = "/api/v1/setup/" + table + "/" + encoded(code.code());
        return ResponseEntity.status(status)
                .location(URI.create(address))
                .eTag(Etag.of(code.version()))
                .header(CHANGE_SET, changeSet.toString())
                .body(shown(table, code));
    }

    private Map<String, @Nullable Object> shown(String table, Code code) {
        var counts = new LinkedHashMap<String, Map<String, Long>>();
        usages.of(table)
                .forEach(usage -> counts.merge(
                        usage.value().texts(), usages.counts(usage, java.util.List.of(code.code())), SetupRest::sum));
        return shown(code, counts);
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

    private static String encoded(String code) {
        return URLEncoder.encode(code, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
