package io.relata.setup;

import io.relata.platform.query.Page;
import io.relata.platform.rest.Etag;
import io.relata.platform.rest.FieldValues;
import io.relata.platform.rest.Resource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import org.springframework.web.bind.annotation.RestController;

/** Offers the set-up of the duplicate search to programs. */
@RestController
@RequestMapping(DuplicateSearchStringRest.PATH)
class DuplicateSearchStringRest {

    static final String PATH = "/api/v1/setup/duplicate-search-strings";

    private static final Resource<DuplicateSearchString, Map<String, @Nullable Object>> LINES = new Resource<>(
            PATH + "/", line -> line.id().toString(), DuplicateSearchString::version, DuplicateSearchStringRest::shown);

    private final DuplicateSearchStrings lines;

    DuplicateSearchStringRest(DuplicateSearchStrings lines) {
        this.lines = lines;
    }

    @GetMapping
    Page<Map<String, @Nullable Object>> list() {
        return page(lines.all());
    }

    @PostMapping
    ResponseEntity<Map<String, @Nullable Object>> add(@RequestBody Map<String, @Nullable Object> values) {
        return LINES.created(lines.add(values));
    }

    /** Adds those of the usual lines that are missing, and answers them. */
    @PostMapping("/usual")
    ResponseEntity<Page<Map<String, @Nullable Object>>> addUsual() {
        var added = lines.addUsual();
        return ResponseEntity.ok()
                .headers(Resource.changeSet(added.changeSet()))
                .body(page(added.value()));
    }

    /** Builds the search strings of all companies, which may take minutes where there are many. */
    @PostMapping("/build")
    SearchStringsBuilt build() {
        return lines.build();
    }

    @PatchMapping("/{id}")
    ResponseEntity<Map<String, @Nullable Object>> update(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Map<String, @Nullable Object> values) {
        return LINES.changed(lines.update(id, Etag.version(ifMatch), values));
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> remove(
            @PathVariable UUID id, @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return Resource.done(lines.remove(id, Etag.version(ifMatch)));
    }

    private static Page<Map<String, @Nullable Object>> page(List<DuplicateSearchString> all) {
        return new Page<>(all.stream().map(DuplicateSearchStringRest::shown).toList(), null);
    }

    static Map<String, @Nullable Object> shown(DuplicateSearchString line) {
        var shown = new LinkedHashMap<String, @Nullable Object>();
        shown.put("id", line.id());
        shown.put("fieldName", FieldValues.show(line.field()));
        shown.put("partOfField", FieldValues.show(line.part()));
        shown.put("length", line.length());
        return shown;
    }
}
