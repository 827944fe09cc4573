package io.relata.host.changes;

import io.relata.platform.change.ChangeSet;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes and reads change-sets and their entries; plain statements in batches, because every write passes here. */
final class Journal {

    private static final String INSERT_SET =
            "insert into core_change_set (id, label, label_arguments, permissions, user_name, made_at, undoes, redo)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String INSERT_ENTRY =
            "insert into core_change_entry (change_set, record_type, record_id, operation, record_version, field_values)"
                    + " values (?, ?, ?, ?, ?, ?)";
    private static final String SET_COLUMNS =
            "select id, label, label_arguments, permissions, user_name, made_at, undone_by, undoes, redo"
                    + " from core_change_set ";
    private static final String ENTRY_COLUMNS =
            "select sequence_no, change_set, record_type, record_id, operation, record_version, field_values"
                    + " from core_change_entry ";
    private static final String SEPARATOR = "\u001f";

    private final JdbcTemplate database;

    Journal(JdbcTemplate database) {
        this.database = database;
    }

    void add(StoredSet stored) {
        var set = stored.set();
        database.update(
                INSERT_SET,
                set.id(),
                set.label(),
                String.join(SEPARATOR, set.arguments()),
                String.join(SEPARATOR, stored.permissions()),
                set.user(),
                OffsetDateTime.ofInstant(set.at(), ZoneOffset.UTC),
                set.undoes(),
                stored.redo());
    }

    void add(UUID changeSet, List<PendingEntry> entries) {
        database.batchUpdate(INSERT_ENTRY, entries, 500, (statement, entry) -> {
            statement.setObject(1, changeSet);
            statement.setString(2, entry.type().id());
            statement.setObject(3, entry.record());
            statement.setString(4, entry.kind().name());
            statement.setLong(5, entry.version());
            statement.setString(6, entry.values());
        });
    }

    void markUndone(UUID changeSet, UUID by) {
        database.update("update core_change_set set undone_by = ? where id = ?", by, changeSet);
    }

    Optional<StoredSet> find(UUID changeSet) {
        return database.query(SET_COLUMNS + "where id = ?", Journal::set, changeSet).stream()
                .findFirst();
    }

    /** Keeps two users from undoing the same change-set at once. */
    Optional<StoredSet> lock(UUID changeSet) {
        return database.query(SET_COLUMNS + "where id = ? for update", Journal::set, changeSet).stream()
                .findFirst();
    }

    Optional<StoredSet> last(String user) {
        var sql = SET_COLUMNS + "where user_name = ? and undone_by is null and (undoes is null or redo = true)"
                + " order by made_at desc, id desc fetch first 1 rows only";
        return database.query(sql, Journal::set, user).stream().findFirst();
    }

    Map<UUID, ChangeSet> sets(Set<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var places = ids.stream().map(id -> "?").collect(Collectors.joining(", "));
        var found = new LinkedHashMap<UUID, ChangeSet>();
        database.query(SET_COLUMNS + "where id in (" + places + ")", Journal::set, ids.toArray())
                .forEach(stored -> found.put(stored.set().id(), stored.set()));
        return found;
    }

    /** Reads a change-set's entries backwards, a part at a time. */
    List<StoredEntry> entriesBefore(UUID changeSet, long sequence, int limit) {
        return database.query(
                ENTRY_COLUMNS + "where change_set = ? and sequence_no < ? order by sequence_no desc"
                        + " fetch first ? rows only",
                Journal::entry,
                changeSet,
                sequence,
                limit);
    }

    List<StoredEntry> historyBefore(String type, UUID record, long sequence, int limit) {
        return database.query(
                ENTRY_COLUMNS + "where record_id = ? and sequence_no < ? and record_type = ?"
                        + " and operation <> 'TOUCHED' order by sequence_no desc fetch first ? rows only",
                Journal::entry,
                record,
                sequence,
                type,
                limit);
    }

    private static StoredSet set(ResultSet row, int number) throws SQLException {
        var set = new ChangeSet(
                row.getObject(1, UUID.class),
                row.getString(2),
                split(row.getString(3)),
                row.getString(5),
                row.getObject(6, OffsetDateTime.class).toInstant(),
                row.getObject(7, UUID.class),
                row.getObject(8, UUID.class));
        return new StoredSet(set, Set.copyOf(split(row.getString(4))), row.getBoolean(9));
    }

    private static List<String> split(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(SEPARATOR, -1));
    }

    private static StoredEntry entry(ResultSet row, int number) throws SQLException {
        return new StoredEntry(
                row.getLong(1),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getObject(4, UUID.class),
                EntryKind.valueOf(row.getString(5)),
                row.getLong(6),
                row.getString(7));
    }
}
