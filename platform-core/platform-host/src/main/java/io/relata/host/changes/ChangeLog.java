package io.relata.host.changes;

import io.relata.platform.change.ChangeFeed.Touched;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Read which records were written, in the order of a sequence that all nodes share.
 *
 * <p>The sequence is given out when a change is written, a moment before it is committed: with several writers a smaller
 * number may become visible after a larger one. A reader that must not miss anything therefore goes back behind the
 * newest entry it knows by at least {@link #OVERLAP_SECONDS}, with {@link #sequenceBefore}, and takes what it has seen
 * already once more.
 *
 * @since 0.1
 */
@Component
public final class ChangeLog {

    /** How far a reader goes back: no change stays open for longer. */
    public static final int OVERLAP_SECONDS = 300;

    private final JdbcTemplate database;

    ChangeLog(JdbcTemplate database) {
        this.database = database;
    }

    /**
     * Name a record that was written.
     *
     * @param sequence orders entries
     * @param changeSet the change-set it was written in
     * @param record the record
     */
    public record Entry(long sequence, UUID changeSet, Touched record) {}

    /** Tell the newest sequence; 0 when nothing was ever written. */
    public long lastSequence() {
        var last = database.queryForObject("select max(sequence_no) from core_change_entry", Long.class);
        return last == null ? 0 : last;
    }

    /**
     * Read entries in the order of their sequence.
     *
     * @param sequence only entries after this one
     * @param limit the most entries
     */
    public List<Entry> since(long sequence, int limit) {
        return database.query(
                "select sequence_no, change_set, record_type, record_id from core_change_entry"
                        + " where sequence_no > ? order by sequence_no fetch first ? rows only",
                (row, number) -> new Entry(
                        row.getLong(1),
                        row.getObject(2, UUID.class),
                        new Touched(row.getString(3), row.getObject(4, UUID.class))),
                sequence,
                limit);
    }

    /**
     * Tell a sequence from which a reader misses nothing that was made at or after a moment.
     *
     * @param moment the moment, by the product's clock
     * @return a sequence to be given to {@link #since}
     */
    public long sequenceBefore(Instant moment) {
        var first = database.queryForObject(
                "select min(e.sequence_no) from core_change_set s join core_change_entry e on e.change_set = s.id"
                        + " where s.made_at >= ?",
                Long.class,
                OffsetDateTime.ofInstant(moment, ZoneOffset.UTC));
        return first == null ? lastSequence() : first - 1;
    }
}
