package io.relata.contacts;

import io.relata.platform.change.RecordField;
import io.relata.platform.problem.Problem;
import io.relata.platform.query.Filter;
import io.relata.platform.query.Page;
import io.relata.platform.rest.FieldValues;
import io.relata.platform.rest.Resource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Offers possible duplicates to programs. */
@RestController
@RequestMapping("/api/v1")
class DuplicateRest {

    private static final RecordField<Boolean> SEPARATE = RecordField.flag("separateContacts");

    private final Duplicates duplicates;

    DuplicateRest(Duplicates duplicates) {
        this.duplicates = duplicates;
    }

    @GetMapping("/duplicates")
    Page<Map<String, @Nullable Object>> list(
            @RequestParam(required = false) @Nullable String filter,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return duplicates.list(separate(filter), limit, cursor).map(DuplicateRest::shown);
    }

    @GetMapping("/contacts/{no}/duplicates")
    Page<Map<String, @Nullable Object>> of(@PathVariable String no) {
        return page(duplicates.of(no).stream().map(DuplicateRest::shown).toList());
    }

    /** Compares the two field by field. */
    @GetMapping("/contacts/{no}/duplicates/{other}")
    Page<Map<String, @Nullable Object>> compare(@PathVariable String no, @PathVariable String other) {
        return page(
                duplicates.compare(no, other).stream().map(DuplicateRest::shown).toList());
    }

    @PatchMapping("/contacts/{no}/duplicates/{other}")
    ResponseEntity<Void> separate(
            @PathVariable String no, @PathVariable String other, @RequestBody Map<String, @Nullable Object> values) {
        FieldValues.requireOnly(values, SEPARATE.name());
        var separate = FieldValues.read(SEPARATE, values.get(SEPARATE.name()));
        if (separate == null) {
            throw Problem.required(SEPARATE.name());
        }
        return Resource.done(duplicates.separate(no, other, separate));
    }

    /** Finds contacts like one that is about to be entered; nothing is stored. */
    @PostMapping("/contacts/similar")
    Page<Map<String, @Nullable Object>> similar(
            @RequestBody Map<String, @Nullable Object> draft, @RequestParam(defaultValue = "5") int limit) {
        FieldValues.read(ContactRecords.CONTACT, draft);
        return page(duplicates.similar(draft, limit).stream()
                .map(DuplicateRest::shown)
                .toList());
    }

    @GetMapping("/contacts/{no}/search-strings")
    Page<Map<String, @Nullable Object>> searchStrings(@PathVariable String no) {
        return page(
                duplicates.searchStrings(no).stream().map(DuplicateRest::shown).toList());
    }

    private static @Nullable Boolean separate(@Nullable String filter) {
        var wanted = Filter.read(filter, List.of(SEPARATE.name() + " eq")).get(SEPARATE.name() + " eq");
        try {
            return FieldValues.read(SEPARATE, wanted);
        } catch (Problem unreadable) {
            throw unreadable.at("filter");
        }
    }

    private static Page<Map<String, @Nullable Object>> page(List<Map<String, @Nullable Object>> all) {
        return new Page<>(all, null);
    }

    private static Map<String, @Nullable Object> shown(DuplicatePair pair) {
        var shown = new LinkedHashMap<String, @Nullable Object>();
        shown.put("contactNo", pair.contact().no());
        shown.put("contactName", pair.contact().name());
        shown.put("duplicateContactNo", pair.duplicate().no());
        shown.put("duplicateContactName", pair.duplicate().name());
        shown.put(SEPARATE.name(), pair.separate());
        shown.put("noOfMatchingStrings", pair.matching());
        shown.put("noOfSearchStrings", pair.lines());
        return shown;
    }

    private static Map<String, @Nullable Object> shown(SimilarContact similar) {
        var shown = new LinkedHashMap<String, @Nullable Object>();
        shown.put("contactNo", similar.contact().no());
        shown.put("contactName", similar.contact().name());
        shown.put("reasons", similar.reasons().stream().map(FieldValues::show).toList());
        shown.put("percent", similar.percent());
        return shown;
    }

    private static Map<String, @Nullable Object> shown(DuplicateDetail detail) {
        var shown = new LinkedHashMap<String, @Nullable Object>();
        shown.put("fieldName", FieldValues.show(detail.field()));
        shown.put("fieldValue", detail.value());
        shown.put("duplicateFieldValue", detail.duplicateValue());
        return shown;
    }

    private static Map<String, @Nullable Object> shown(SearchString string) {
        var shown = new LinkedHashMap<String, @Nullable Object>();
        shown.put("fieldName", FieldValues.show(string.field()));
        shown.put("partOfField", FieldValues.show(string.part()));
        shown.put("searchString", string.text());
        return shown;
    }
}
