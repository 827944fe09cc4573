package io.relata.contacts;

import io.relata.platform.change.Changed;
import io.relata.platform.query.Page;
import io.relata.platform.rest.Etag;
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
import org.springframework.web.bind.annotation.RestController;

/** Offers comments on contacts to programs. */
@RestController
@RequestMapping("/api/v1/contacts/{no}/comments")
class CommentRest {

    private static final String CHANGE_SET = "Change-Set";

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
        return answer(HttpStatus.CREATED, comments.add(no, values));
    }

    @PatchMapping("/{id}")
    ResponseEntity<ContactComment> update(
            @PathVariable String no,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Map<String, @Nullable Object> values) {
        return answer(HttpStatus.OK, comments.update(no, id, Etag.version(ifMatch), values));
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> delete(
            @PathVariable String no,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return ResponseEntity.noContent()
                .header(
                        CHANGE_SET,
                        comments.delete(no, id, Etag.version(ifMatch)).toString())
                .build();
    }

    private static ResponseEntity<ContactComment> answer(HttpStatus status, Changed<ContactComment> changed) {
        return ResponseEntity.status(status)
                .eTag(Etag.of(changed.value().version()))
                .header(CHANGE_SET, changed.changeSet().toString())
                .body(changed.value());
    }
}
