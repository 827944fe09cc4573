package io.relata.host.access;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever guesses passwords.
 *
 * <p>From the fifth wrong password in a row an account waits, twice as long after each further one, up to a quarter of
 * an hour; after a hundred wrong ones in a quarter of an hour an address waits until the oldest is that old. Names that
 * do not exist are treated the same. Every failure leaves a row behind. Real time counts, not a fixed clock.
 */
@Component
class SignInGuard {

    static final int FREE_FAILURES = 5;
    static final int ADDRESS_FAILURES = 100;
    static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration KEPT = Duration.ofDays(90);

    private static final Table<Record> ATTEMPTS = table(name("core_sign_in_attempt"));
    private static final Field<UUID> ID = field(name("id"), SQLDataType.UUID);
    private static final Field<String> ACCOUNT = field(name("account"), SQLDataType.VARCHAR(80));
    private static final Field<String> ADDRESS = field(name("address"), SQLDataType.VARCHAR(64));
    private static final Field<Instant> AT = field(name("attempted_at"), SQLDataType.INSTANT);
    private static final Field<String> OUTCOME = field(name("outcome"), SQLDataType.VARCHAR(20));

    /** Says what became of an attempt. */
    private enum Outcome {
        /** The password was wrong. */
        FAILED,
        /** It was wrong, and a right one came later. */
        FORGIVEN,
        /** Nobody looked at the password. */
        REFUSED
    }

    /**
     * Tell how an attempt stands.
     *
     * @param pause how long it must wait; zero when it may go on
     * @param failedBefore whether there are failures that a right password forgives
     */
    record Standing(Duration pause, boolean failedBefore) {}

    private record Failures(int count, @Nullable Instant last) {
        Duration wait(Instant now) {
            if (count < FREE_FAILURES || last == null) {
                return Duration.ZERO;
            }
            var wait = Duration.ofSeconds(1L << Math.min(count - FREE_FAILURES, 20));
            return until(last.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait), now);
        }
    }

    private final DSLContext dsl;
    private final InstantSource time;
    private final AtomicInteger sinceCleaning = new AtomicInteger();

    @Autowired
    SignInGuard(DSLContext dsl) {
        this(dsl, InstantSource.system());
    }

    SignInGuard(DSLContext dsl, InstantSource time) {
        this.dsl = dsl;
        this.time = time;
    }

    /**
     * Tell how an attempt stands.
     *
     * @param account the sign-in name as typed, lower case
     * @param address where the attempt comes from
     */
    Standing standing(String account, String address) {
        var now = time.instant();
        var failures = failures(cut(account, 80), now);
        var byAccount = failures.wait(now);
        var byAddress = waitOfAddress(cut(address, 64), now);
        var wait = byAccount.compareTo(byAddress) > 0 ? byAccount : byAddress;
        return new Standing(wait, failures.count() > 0);
    }

    /** Tell how long attempts from an address must wait, whatever the account. */
    Duration waitingAddress(String address) {
        return waitOfAddress(cut(address, 64), time.instant());
    }

    void failed(String account, String address) {
        record(account, address, Outcome.FAILED);
    }

    void refused(String account, String address) {
        record(account, address, Outcome.REFUSED);
    }

    void succeeded(String account) {
        dsl.update(ATTEMPTS)
                .set(OUTCOME, Outcome.FORGIVEN.name())
                .where(openFailures(cut(account, 80), time.instant()))
                .execute();
    }

    private Failures failures(String account, Instant now) {
        return dsl.select(DSL.count(), max(AT))
                .from(ATTEMPTS)
                .where(openFailures(account, now))
                .fetchSingle(row -> new Failures(row.value1(), row.value2()));
    }

    private Duration waitOfAddress(String address, Instant now) {
        var newest = dsl.select(AT)
                .from(ATTEMPTS)
                .where(ADDRESS.eq(address), AT.gt(now.minus(LONGEST_WAIT)), OUTCOME.eq(Outcome.FAILED.name()))
                .orderBy(AT.desc())
                .limit(ADDRESS_FAILURES)
                .fetch(AT);
        return newest.size() < ADDRESS_FAILURES
                ? Duration.ZERO
                : until(newest.get(ADDRESS_FAILURES - 1).plus(LONGEST_WAIT), now);
    }

    private Condition openFailures(String account, Instant now) {
        return ACCOUNT.eq(account).and(AT.gt(now.minus(Duration.ofDays(1)))).and(OUTCOME.eq(Outcome.FAILED.name()));
    }

    private void record(String account, String address, Outcome outcome) {
        dsl.insertInto(ATTEMPTS)
                .set(ID, UUID.randomUUID())
                .set(ACCOUNT, cut(account, 80))
                .set(ADDRESS, cut(address, 64))
                .set(AT, time.instant())
                .set(OUTCOME, outcome.name())
                .execute();
        if (sinceCleaning.incrementAndGet() % 500 == 0) {
            dsl.deleteFrom(ATTEMPTS).where(AT.lt(time.instant().minus(KEPT))).execute();
        }
    }

    private static Duration until(Instant end, Instant now) {
        return end.isAfter(now) ? Duration.between(now, end) : Duration.ZERO;
    }

    private static String cut(String text, int length) {
        return text.length() > length ? text.substring(0, length) : text;
    }
}
