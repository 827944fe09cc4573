package io.relata.host.settings;

import io.relata.host.schema.PluginDatabase;
import io.relata.platform.change.ChangeFeed;
import io.relata.platform.change.RecordType;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Reads the rows of settings and remembers them for a while: another node may write them too. */
@Component
final class SettingRows {

    private static final long REMEMBERED_NANOS = Duration.ofSeconds(5).toNanos();

    private final DSLContext database;
    private final AtomicLong writes = new AtomicLong();
    private volatile @Nullable Snapshot snapshot;

    /** Names the record of a setting and the version it was read at. */
    record Stored(UUID id, long version) {}

    private record Snapshot(Map<String, String> values, long writes, long readAt) {}

    SettingRows(PluginDatabase database, ChangeFeed feed) {
        this.database = database.open();
        feed.subscribe(written -> {
            if (written.stream().anyMatch(record -> record.type().equals(SettingFields.TYPE.id()))) {
                writes.incrementAndGet();
            }
        });
    }

    Map<String, String> known() {
        var before = writes.get();
        var last = snapshot;
        if (last != null && last.writes() == before && System.nanoTime() - last.readAt() < REMEMBERED_NANOS) {
            return last.values();
        }
        var now = new Snapshot(fresh(), before, System.nanoTime());
        snapshot = now;
        return now.values();
    }

    Map<String, String> fresh() {
        var values = new HashMap<String, String>();
        database.select(SettingFields.KEY.column(), SettingFields.VALUE.column())
                .from(SettingFields.TYPE.table())
                .forEach(row -> values.put(row.value1(), row.value2()));
        return values;
    }

    Map<String, Stored> stored(String prefix) {
        var stored = new HashMap<String, Stored>();
        database.select(SettingFields.KEY.column(), RecordType.ID, RecordType.VERSION)
                .from(SettingFields.TYPE.table())
                .where(SettingFields.KEY.column().startsWith(prefix))
                .forEach(row -> stored.put(row.value1(), new Stored(row.value2(), row.value3())));
        return stored;
    }

    /** Sees to it that whoever changed a setting reads it changed at once. */
    void forgetAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                writes.incrementAndGet();
            }
        });
    }
}
