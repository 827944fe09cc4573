package io.relata.host.events;

import io.relata.platform.event.EventContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps the rows of the outbox. */
@Component
final class OutboxRows {

    /** After so many attempts a row is only kept for the administrator. */
    static final int MOST_ATTEMPTS = 10;

    /** Why an event waits whose class no started plugin knows. */
    static final String UNKNOWN = "No started plugin knows this event.";

    private static final String COLUMNS =
            "select id, event_type, payload, happened_at, change_set, user_name, attempts, next_try_at, last_error"
                    + " from core_outbox ";

    private final JdbcTemplate database;

    OutboxRows(JdbcTemplate database) {
        this.database = database;
    }

    void add(List<StoredEvent> events) {
        database.batchUpdate(
                "insert into core_outbox (id, event_type, payload, happened_at, change_set, user_name, attempts,"
                        + " next_try_at) values (?, ?, ?, ?, ?, ?, 0, ?)",
                events,
                500,
                (statement, event) -> {
                    statement.setObject(1, event.context().id());
                    statement.setString(2, event.type());
                    statement.setString(3, event.payload());
                    statement.setObject(4, utc(event.context().at()));
                    statement.setObject(5, event.context().changeSet());
                    statement.setString(6, event.context().user());
                    statement.setObject(7, utc(event.nextTry()));
                });
    }

    void remove(Collection<UUID> events) {
        database.batchUpdate(
                "delete from core_outbox where id = ?",
                events,
                500,
                (statement, event) -> statement.setObject(1, event));
    }

    List<StoredEvent> due(Instant now, int limit) {
        return database.query(
                COLUMNS + "where next_try_at <= ? and attempts < ? order by next_try_at, id fetch first ? rows only",
                OutboxRows::event,
                utc(now),
                MOST_ATTEMPTS,
                limit);
    }

    List<StoredEvent> waiting(int limit) {
        return database.query(
                COLUMNS + "where attempts > 0 order by happened_at desc fetch first ? rows only",
                OutboxRows::event,
                limit);
    }

    /** Takes an event so that no other node does; false when one was faster. */
    boolean claim(StoredEvent event, Instant until) {
        return database.update(
                        "update core_outbox set next_try_at = ? where id = ? and next_try_at = ?",
                        utc(until),
                        event.context().id(),
                        utc(event.nextTry()))
                == 1;
    }

    void postpone(UUID event, int attempts, Instant nextTry, String error) {
        database.update(
                "update core_outbox set attempts = ?, next_try_at = ?, last_error = ? where id = ?",
                attempts,
                utc(nextTry),
                error.length() > 2_000 ? error.substring(0, 2_000) : error,
                event);
    }

    /** Lets everything be tried now that has attempts left. */
    void hurry(Instant now) {
        database.update(
                "update core_outbox set next_try_at = ? where attempts < ? and next_try_at > ?",
                utc(now),
                MOST_ATTEMPTS,
                utc(now));
    }

    /** Lets events be tried now that waited for a plugin which knows them. */
    void hurryParked(Instant now) {
        database.update(
                "update core_outbox set next_try_at = ? where last_error = ? and next_try_at > ?",
                utc(now),
                UNKNOWN,
                utc(now));
    }

    /** Gives a row that was given up its attempts back. */
    void revive(UUID event, Instant now) {
        database.update("update core_outbox set attempts = 0, next_try_at = ? where id = ?", utc(now), event);
    }

    private static OffsetDateTime utc(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private static StoredEvent event(ResultSet row, int number) throws SQLException {
        var context = new EventContext(
                row.getObject(1, UUID.class),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                row.getObject(5, UUID.class),
                row.getString(6));
        return new StoredEvent(
                row.getString(2),
                row.getString(3),
                context,
                row.getInt(7),
                row.getObject(8, OffsetDateTime.class).toInstant(),
                row.getString(9));
    }
}
