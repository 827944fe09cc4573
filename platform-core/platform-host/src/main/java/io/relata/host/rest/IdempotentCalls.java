package io.relata.host.rest;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Remembers for a day how calls with an idempotency key were answered. */
@Component
class IdempotentCalls {

    static final Duration KEPT = Duration.ofHours(24);

    /** Larger answers are not kept; a repetition is then refused, never carried out again. */
    static final int LARGEST_ANSWER = 1_000_000;

    private static final Table<Record> CALLS = table(name("core_idempotency"));
    private static final Field<UUID> USER = field(name("user_id"), SQLDataType.UUID);
    private static final Field<String> KEY = field(name("key_hash"), SQLDataType.VARCHAR(64));
    private static final Field<String> REQUEST = field(name("request_hash"), SQLDataType.VARCHAR(64));
    private static final Field<Integer> STATUS = field(name("status"), SQLDataType.INTEGER);
    private static final Field<String> HEADERS = field(name("headers"), SQLDataType.VARCHAR(2000));
    private static final Field<byte[]> BODY = field(name("body"), SQLDataType.VARBINARY(LARGEST_ANSWER));
    private static final Field<Instant> CREATED_AT = field(name("created_at"), SQLDataType.INSTANT);

    /**
     * Name a call.
     *
     * @param user who calls
     * @param keyHash the hash of the key; the key itself is not kept
     * @param requestHash the hash of what is asked, made with the key
     */
    record Call(UUID user, String keyHash, String requestHash) {}

    /**
     * Hold what is known of an earlier call with the same key.
     *
     * @param requestHash the hash of what was asked
     * @param status the status it was answered with, or null when it never was
     * @param headers the headers to repeat
     * @param body the body, or null when it was not kept
     */
    record Earlier(
            String requestHash,
            @Nullable Integer status,
            @Nullable String headers,
            byte @Nullable [] body) {}

    private final DSLContext dsl;
    private final InstantSource time;

    @Autowired
    IdempotentCalls(DSLContext dsl) {
        this(dsl, InstantSource.system());
    }

    IdempotentCalls(DSLContext dsl, InstantSource time) {
        this.dsl = dsl;
        this.time = time;
    }

    /** Claim a key; empty when it is ours now, else what is known of the call that has it. */
    Optional<Earlier> begin(Call call) {
        var now = time.instant();
        dsl.deleteFrom(CALLS).where(CREATED_AT.lt(now.minus(KEPT))).execute();
        try {
            dsl.insertInto(CALLS)
                    .set(USER, call.user())
                    .set(KEY, call.keyHash())
                    .set(REQUEST, call.requestHash())
                    .set(CREATED_AT, now)
                    .execute();
            return Optional.empty();
        } catch (DataIntegrityViolationException taken) {
            return Optional.of(earlier(call));
        }
    }

    /** Keep how the call was answered. */
    void end(Call call, int status, String headers, byte @Nullable [] body) {
        dsl.update(CALLS)
                .set(STATUS, status)
                .set(HEADERS, headers)
                .set(BODY, body)
                .where(is(call))
                .execute();
    }

    /** Give the key back: the call was refused and changed nothing. */
    void forget(Call call) {
        dsl.deleteFrom(CALLS).where(is(call)).execute();
    }

    private Earlier earlier(Call call) {
        var row = dsl.select(REQUEST, STATUS, HEADERS, BODY)
                .from(CALLS)
                .where(is(call))
                .fetchOne();
        return row == null
                ? new Earlier(call.requestHash(), null, null, null)
                : new Earlier(row.value1(), row.value2(), row.value3(), row.value4());
    }

    private static Condition is(Call call) {
        return USER.eq(call.user()).and(KEY.eq(call.keyHash()));
    }
}
