package io.relata.contacts;

import io.relata.platform.problem.Problem;
import io.relata.platform.query.Page;
import io.relata.platform.rest.Etag;
import io.relata.platform.rest.Resource;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
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

/** Offers the saved views of the list to programs. */
@RestController
@RequestMapping("/api/v1/contacts/views")
class SavedViewRest {

    private static final String EXAMPLE = """
            {
              "name": "People in the north",
              "look": "kind=people&sort=city,-name&group=company&city.begins=Trom",
              "team": "SALES",
              "pinned": true
            }""";

    private static final Resource<SavedView, SavedView> VIEWS =
            new Resource<>("/api/v1/contacts/views/", view -> view.id().toString(), SavedView::version, view -> view);

    private final SavedViews views;

    SavedViewRest(SavedViews views) {
        this.views = views;
    }

    @GetMapping
    Page<SavedView> list() {
        return new Page<>(views.all(), null);
    }

    /** Saves a view: one's own, a team's, or for everybody. */
    @PostMapping
    @Operation(
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            examples = @ExampleObject(name = "forATeam", value = EXAMPLE))))
    ResponseEntity<SavedView> create(@RequestBody Map<String, @Nullable Object> values) {
        return VIEWS.created(views.create(values));
    }

    @GetMapping("/{id}")
    ResponseEntity<SavedView> read(@PathVariable UUID id) {
        return VIEWS.read(views.find(id).orElseThrow(() -> Problem.notFound(id)));
    }

    @PatchMapping("/{id}")
    ResponseEntity<SavedView> update(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Map<String, @Nullable Object> values) {
        return VIEWS.changed(views.update(id, Etag.version(ifMatch), values));
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> delete(
            @PathVariable UUID id, @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return Resource.done(views.delete(id, Etag.version(ifMatch)));
    }
}
