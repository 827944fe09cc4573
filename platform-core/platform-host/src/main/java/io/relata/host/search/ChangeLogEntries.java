package io.relata.host.search;

import io.relata.host.changes.ChangeLog;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads the change log that all nodes share. */
@Component
class ChangeLogEntries implements WriteLog {

    private final ChangeLog log;

    ChangeLogEntries(ChangeLog log) {
        this.log = log;
    }

    @Override
    public long head() {
        return log.lastSequence();
    }

    @Override
    public List<Entry> after(long sequence, int limit) {
        return log.since(sequence, limit).stream()
                .map(entry -> new Entry(
                        entry.sequence(), entry.record().type(), entry.record().id()))
                .toList();
    }
}
