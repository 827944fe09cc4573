package io.relata.setup;

import io.relata.platform.query.Page;
import io.relata.platform.rest.Etag;
import io.relata.platform.rest.FieldValues;
import io.relata.platform.rest.Resource;
import java.util.LinkedHashMap;
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

/** Offers the formulas of salutations to programs. */
@RestController
@RequestMapping("/api/v1/setup/salutations/{code}/formulas")
class SalutationRest {

    private final SalutationFormulas formulas;

    SalutationRest(SalutationFormulas formulas) {
        this.formulas = formulas;
    }

    @GetMapping
    Page<Map<String, @Nullable Object>> list(@PathVariable String code) {
        return new Page<>(formulas.of(code).stream().map(SalutationRest::shown).toList(), null);
    }

    @PostMapping
    ResponseEntity<Map<String, @Nullable Object>> add(
            @PathVariable String code, @RequestBody Map<String, @Nullable Object> values) {
        return resource(code).created(formulas.add(code, values));
    }

    @PatchMapping("/{id}")
    ResponseEntity<Map<String, @Nullable Object>> update(
            @PathVariable String code,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Map<String, @Nullable Object> values) {
        return resource(code).changed(formulas.update(code, id, Etag.version(ifMatch), values));
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> remove(
            @PathVariable String code,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return Resource.done(formulas.remove(code, id, Etag.version(ifMatch)));
    }

    private static Resource<SalutationFormula, Map<String, @Nullable Object>> resource(String code) {
        return new Resource<>(
                "/api/v1/setup/salutations/" + code + "/formulas/",
                formula -> formula.id().toString(),
                SalutationFormula::version,
                SalutationRest::shown);
    }

    private static Map<String, @Nullable Object> shown(SalutationFormula formula) {
        var shown = new LinkedHashMap<String, @Nullable Object>();
        shown.put("id", formula.id());
        shown.put("languageCode", formula.languageCode());
        shown.put("salutationType", FieldValues.show(formula.salutationType()));
        shown.put("salutation", formula.salutation());
        for (int place = 1; place <= formula.names().size(); place++) {
            shown.put("name" + place, FieldValues.show(formula.names().get(place - 1)));
        }
        return shown;
    }
}
