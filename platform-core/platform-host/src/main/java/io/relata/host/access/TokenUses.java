package io.relata.host.access;

import static io.relata.host.access.AccessRecords.TOKEN;

import io.relata.platform.change.RecordType;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows for whom a token acts, without asking the database at every call, and notes now and then that it is in use. */
@Component
class TokenUses {

    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    /** How long something may stay unnoticed that another program wrote into the database. */
    private static final long TRUSTED_NANOS = Duration.ofSeconds(5).toNanos();

    private final DSLContext dsl;
    private final InstantSource time = InstantSource.system();
    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private final AtomicLong generation = new AtomicLong();

    TokenUses(DSLContext dsl) {
        this.dsl = dsl;
    }

    /**
     * Say whose token it is.
     *
     * @param user for whom it acts
     * @param scopes the only permissions it carries, or null for all the user has
     */
    record Bearer(UUID user, @Nullable Set<String> scopes) {}

    private record Known(Bearer bearer, UUID token, Instant notedAt, long generation, long readAt) {
        boolean isFresh(long now) {
            return generation == now && System.nanoTime() - readAt < TRUSTED_NANOS;
        }
    }

    /** Find whose token has a hash, and note that it is used. */
    Optional<Bearer> use(String hash) {
        var before = generation.get();
        var remembered = known.get(hash);
        var now = remembered != null && remembered.isFresh(before) ? remembered : read(hash, before);
        if (now == null) {
            known.remove(hash);
            return Optional.empty();
        }
        var noted = noted(now);
        if (noted != remembered) {
            known.put(hash, noted);
        }
        return Optional.of(now.bearer());
    }

    /** Read again from now on: tokens have changed. */
    void forget() {
        generation.incrementAndGet();
        known.clear();
    }

    private @Nullable Known read(String hash, long generationBefore) {
        var row = dsl.select(TOKEN.columns())
                .select(AccessRecords.LAST_USED_AT)
                .from(TOKEN.table())
                .where(AccessRecords.TOKEN_HASH.eq(hash))
                .fetchOne();
        return row == null ? null : known(row, generationBefore);
    }

    private static Known known(Record row, long generation) {
        var scopes = Token.scopes(row.get(AccessRecords.SCOPES.column()));
        var last = row.get(AccessRecords.LAST_USED_AT);
        return new Known(
                new Bearer(row.get(AccessRecords.USER_ID.column()), scopes == null ? null : Set.copyOf(scopes)),
                row.get(RecordType.ID),
                last == null ? Instant.EPOCH : last,
                generation,
                System.nanoTime());
    }

    private Known noted(Known token) {
        var now = time.instant();
        if (!token.notedAt().plus(NOTED_EVERY).isBefore(now)) {
            return token;
        }
        dsl.update(TOKEN.table())
                .set(AccessRecords.LAST_USED_AT, now)
                .where(RecordType.ID.eq(token.token()))
                .execute();
        return new Known(token.bearer(), token.token(), now, token.generation(), token.readAt());
    }
}
