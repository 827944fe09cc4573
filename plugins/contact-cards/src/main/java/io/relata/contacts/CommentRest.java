package io.relata.contacts;

import io.relata.platform.query.Page;
import io.relata.platform.rest.Etag;
import io.relata.platform.rest.Resource;
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

/** Offers comments on contacts to programs. */
@RestController
@RequestMapping("/api/v1/contacts/{no}/comments")
class CommentRest {

    private final ContactComments comments;

    CommentRest(ContactComments comments) {
        this.comments = comments;
    }

    @GetMapping
    Page<ContactComment> list(@PathVariable String no) {
        return new Page<>(comments.of(no), null);
    }

    @PostMapping
    ResponseEntity<ContactComment> add(@PathVariable String no, @RequestBody Map<String, @Nullable Object> values) {
        return resource(no).created(comments.add(no, values));
    }

    @PatchMapping("/{id}")
    ResponseEntity<ContactComment> update(
            @PathVariable String no,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Map<String, @Nullable Object> values) {
        return resource(no).changed(comments.update(no, id, Etag.version(ifMatch), values));
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> delete(
            @PathVariable String no,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return Resource.done(comments.delete(no, id, Etag.version(ifMatch)));
    }

    private static Resource<ContactComment, ContactComment> resource(String no) {
        return new Resource<>(
                "/api/v1/contacts/" + no + "/comments/",
                comment -> comment.id().toString(),
                ContactComment::version,
                comment -> comment);
    }
}
