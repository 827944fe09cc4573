package io.relata.host.rest;

import io.relata.platform.access.Access;
import io.relata.platform.query.Limit;
import io.relata.platform.query.Page;
import io.relata.platform.search.Search;
import io.relata.platform.search.SearchHit;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Finds records by what somebody types. */
@RestController
@RequestMapping(ApiPaths.V1 + "/search")
class SearchController {

    private final Search search;
    private final Access access;

    SearchController(Search search, Access access) {
        this.search = search;
        this.access = access;
    }

    /** Finds records; with {@code fresh} everything committed before the call can be found. */
    @GetMapping
    Page<SearchHit> find(
            @RequestParam String text,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(defaultValue = "20") int limit,
            @RequestParam(defaultValue = "false") boolean fresh) {
        access.current();
        if (fresh) {
            search.awaitFresh();
        }
        return new Page<>(search.find(text, type, Limit.of(limit, 200)), null);
    }
}
