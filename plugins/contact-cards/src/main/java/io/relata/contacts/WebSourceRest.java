package io.relata.contacts;

import io.relata.platform.query.Page;
import io.relata.platform.rest.FieldValues;
import io.relata.platform.rest.Resource;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Offers the web sources of companies to programs; one is taken away like every other assignment. */
@RestController
@RequestMapping("/api/v1/contacts/{no}/web-sources")
class WebSourceRest {

    private final WebSources sources;

    WebSourceRest(WebSources sources) {
        this.sources = sources;
    }

    @GetMapping
    Page<WebSource> list(@PathVariable String no) {
        return new Page<>(sources.of(no), null);
    }

    /** Takes {@code {"searchWord": "contoso"}}, or nothing at all for the company's name. */
    @PutMapping("/{code}")
    ResponseEntity<Void> put(
            @PathVariable String no,
            @PathVariable String code,
            @RequestBody(required = false) @Nullable Map<String, @Nullable Object> values) {
        var sent = values == null ? Map.<String, @Nullable Object>of() : values;
        FieldValues.requireOnly(sent, AssignmentFields.SEARCH_WORD.name());
        return Resource.done(sources.put(
                no,
                code,
                FieldValues.read(AssignmentFields.SEARCH_WORD, sent.get(AssignmentFields.SEARCH_WORD.name()))));
    }

    @GetMapping("/{code}/launch")
    Map<String, String> launch(@PathVariable String no, @PathVariable String code) {
        return Map.of("url", sources.launch(no, code));
    }
}
