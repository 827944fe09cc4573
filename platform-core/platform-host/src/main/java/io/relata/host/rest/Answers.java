package io.relata.host.rest;

import io.relata.platform.change.Changed;
import io.relata.platform.rest.Etag;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriUtils;

/** Makes the answers all resources share. */
final class Answers {

    /** Names the change-set of a writing call, to be taken back with {@code POST /change-sets/{id}/undo}. */
    static final String CHANGE_SET = "Change-Set";

    private Answers() {}

    static <T> ResponseEntity<T> one(T value, long version) {
        return ResponseEntity.ok().eTag(Etag.of(version)).body(value);
    }

    static <S, T> ResponseEntity<T> changed(Changed<S> changed, long version, Function<S, T> view) {
        return ResponseEntity.ok()
                .header(CHANGE_SET, changed.changeSet().toString())
                .eTag(Etag.of(version))
                .body(view.apply(changed.value()));
    }

    static <S, T> ResponseEntity<T> created(Changed<S> changed, long version, String path, Function<S, T> view) {
        return ResponseEntity.created(URI.create(ApiPaths.V1 + path))
                .header(CHANGE_SET, changed.changeSet().toString())
                .eTag(Etag.of(version))
                .body(view.apply(changed.value()));
    }

    static ResponseEntity<Void> done(UUID changeSet) {
        return ResponseEntity.noContent()
                .header(CHANGE_SET, changeSet.toString())
                .build();
    }

    /** Write a key so that it can stand in a path. */
    static String segment(String key) {
        return UriUtils.encodePathSegment(key, StandardCharsets.UTF_8);
    }
}
