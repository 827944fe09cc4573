package io.relata.interactions.rest;

import io.relata.interactions.InteractionComment;
import io.relata.interactions.InteractionComments;
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

/** Comments on interactions over REST. */
@RestController
@RequestMapping("/api/v1/interactions/{entryNo}/comments")
class CommentEndpoint {
    private static final String NEW = """
            {"date": "2026-11-20", "code": "PRICES", "comment": "Wants an answer this week"}""";

    private final InteractionComments comments;

    CommentEndpoint(InteractionComments comments) {
        this.comments = comments;
    }

    @GetMapping
    Page<InteractionComment> list(@PathVariable("entryNo") long entryNo) {
        return new Page<>(comments.of(entryNo), null);
    }

    @PostMapping
    @Operation(
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(mediaType = "application/json", examples = @ExampleObject(value = NEW))))
    ResponseEntity<InteractionComment> add(
            @PathVariable("entryNo") long entryNo, @RequestBody Map<String, @Nullable Object> values) {
        return resource(entryNo).created(comments.add(entryNo, values));
    }

    @PatchMapping("/{id}")
    ResponseEntity<InteractionComment> update(
            @PathVariable("entryNo") long entryNo,
            @PathVariable("id") UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Map<String, @Nullable Object> values) {
        return resource(entryNo).changed(comments.update(entryNo, id, Etag.version(ifMatch), values));
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> delete(
            @PathVariable("entryNo") long entryNo,
            @PathVariable("id") UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return Resource.done(comments.delete(entryNo, id, Etag.version(ifMatch)));
    }

    private static Resource<InteractionComment, InteractionComment> resource(long entryNo) {
        return new Resource<>(
                "/api/v1/interactions/" + entryNo + "/comments/",
                comment -> comment.id().toString(),
                InteractionComment::version,
                comment -> comment);
    }
}
