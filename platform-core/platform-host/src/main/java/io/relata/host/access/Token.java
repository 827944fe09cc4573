package io.relata.host.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Show an API token; its value is known only to the one who created it.
 *
 * @param id the token's id
 * @param user the sign-in name of the user it acts for
 * @param label what it is used for
 * @param scopes the only permissions it carries, or null for all its user has
 * @param createdAt when it was created
 * @param lastUsedAt when it was last used, to the minute, or null
 */
public record Token(
        UUID id,
        String user,
        String label,
        @Nullable List<String> scopes,
        Instant createdAt,
        @Nullable Instant lastUsedAt) {

    /**
     * Hand out a token right after its creation.
     *
     * @param token the token
     * @param value the secret to send as bearer token; it cannot be shown again
     */
    public record Created(Token token, String value) {}

    /** Reads the scopes of a token as they are kept: separated by spaces, or null for all. */
    static @Nullable List<String> scopes(@Nullable String stored) {
        return stored == null ? null : List.of(stored.split(" "));
    }
}
