package io.relata.platform.rest;

import io.relata.platform.change.Changed;
import io.relata.platform.change.Changes;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriUtils;

/**
 * Answer calls about one kind of record the way every resource does: the record with its version as ETag, and after a
 * write the change-set that takes it back.
 *
 * @param path where its records stand: {@code /api/v1/contacts/}
 * @param key tells a record's last part of the path
 * @param version tells a record's version
 * @param view tells what JSON shows of a record
 * @param <S> the type of its records
 * @param <T> what JSON shows
 * @since 0.1
 */
public record Resource<S, T>(String path, Function<S, String> key, ToLongFunction<S> version, Function<S, T> view) {

    /**
     * Names the header with the change-set of a writing call, taken back with {@code POST /change-sets/{id}/undo}. It is not
     * there when the call changed nothing.
     */
    public static final String CHANGE_SET = "Change-Set";

    /** Answer a read. */
    public ResponseEntity<T> read(S value) {
        return ResponseEntity.ok().eTag(Etag.of(version.applyAsLong(value))).body(view.apply(value));
    }

    /** Answer that a record was created. */
    public ResponseEntity<T> created(Changed<S> changed) {
        return written(ResponseEntity.created(location(changed.value())), changed);
    }

    /** Answer that a record was changed. */
    public ResponseEntity<T> changed(Changed<S> changed) {
        return written(ResponseEntity.ok(), changed);
    }

    /**
     * Answer a write with something else than the record.
     *
     * @param changed what it led to
     * @param body what JSON shows of it
     */
    public static <T> ResponseEntity<T> answered(Changed<?> changed, T body) {
        return ResponseEntity.ok().headers(changeSet(changed.changeSet())).body(body);
    }

    /** Answer a write that leaves nothing to show. */
    public static ResponseEntity<Void> done(UUID changeSet) {
        return ResponseEntity.noContent().headers(changeSet(changeSet)).build();
    }

    /**
     * Name the change-set of a writing call in the headers of its answer; a call that changed nothing has none.
     *
     * @param changeSet the change-set's id, or {@link Changes#NOTHING}
     */
    public static Consumer<HttpHeaders> changeSet(UUID changeSet) {
        return headers -> {
            if (!changeSet.equals(Changes.NOTHING)) {
                headers.set(CHANGE_SET, changeSet.toString());
            }
        };
    }

    private ResponseEntity<T> written(ResponseEntity.BodyBuilder answer, Changed<S> changed) {
        return answer.headers(changeSet(changed.changeSet()))
                .eTag(Etag.of(version.applyAsLong(changed.value())))
                .body(view.apply(changed.value()));
    }

    /**
     * Tell where a record stands.
     *
     * @param value the record
     */
    public URI location(S value) {
        return URI.create(path + UriUtils.encodePathSegment(key.apply(value), StandardCharsets.UTF_8));
    }
}
