package io.relata.host.changes;

import io.relata.platform.access.Access;
import io.relata.platform.change.Change;
import io.relata.platform.change.ChangeRequest;
import io.relata.platform.change.ChangeSet;
import io.relata.platform.change.Changed;
import io.relata.platform.change.Changes;
import io.relata.platform.change.HistoryEntry;
import io.relata.platform.change.RecordType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes everything that is written: one transaction, one change-set. */
@Component
final class ChangeService implements Changes {

    private final Access access;
    private final Clock clock;
    private final OpenChanges changes;
    private final Past past;

    ChangeService(Access access, Clock clock, OpenChanges changes, Past past) {
        this.access = access;
        this.clock = clock;
        this.changes = changes;
        this.past = past;
    }

    @Override
    public <T extends @Nullable Object> Changed<T> make(ChangeRequest request, Function<Change, T> work) {
        access.require(request.permission());
        var open = changes.current();
        if (open != null) {
            return new Changed<>(
                    open.inPart(() -> {
                        open.needs(request.permission());
                        return work.apply(open);
                    }),
                    open.id());
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return changes.begin(Opening.of(request, access.current().name(), now), work::apply);
    }

    @Override
    public boolean isOpen() {
        return changes.current() != null;
    }

    @Override
    public ChangeSet undo(UUID changeSet) {
        return past.undo(changeSet);
    }

    @Override
    public Optional<ChangeSet> find(UUID changeSet) {
        return past.find(changeSet);
    }

    @Override
    public Optional<ChangeSet> lastOfCurrentUser() {
        return past.lastOf(access.current().name());
    }

    @Override
    public List<HistoryEntry> history(RecordType type, UUID record, @Nullable Long before, int limit) {
        access.require(type.readPermission());
        return past.history(type, record, before == null ? Long.MAX_VALUE : before, limit);
    }
}
