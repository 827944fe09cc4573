package io.relata.host.changes;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import io.relata.host.events.Outbox;
import io.relata.host.events.OutboxEvent;
import io.relata.platform.change.Changed;
import io.relata.platform.change.Changes;
import io.relata.platform.change.RecordType;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Opens a change-set, or finds the one the thread has open, and writes it when its work is done. */
@Component
public final class OpenChanges {

    private final ThreadLocal<@Nullable OpenChange> current = new ThreadLocal<>();
    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();
    private final ChangeTools tools;
    private final Outbox outbox;
    private final CommittedFeed feed;

    OpenChanges(ChangeTools tools, Outbox outbox, CommittedFeed feed) {
        this.tools = tools;
        this.outbox = outbox;
        this.feed = feed;
    }

    @Nullable
    OpenChange current() {
        return current.get();
    }

    /** Tell whether the thread's open change has written a record of a kind. */
    public boolean hasWritten(RecordType type) {
        var open = current.get();
        return open != null && open.hasTouched(type);
    }

    <T extends @Nullable Object> Changed<T> begin(Opening opening, Function<OpenChange, T> work) {
        return tools.transactions().whole(() -> {
            var open = new OpenChange(ids.generate(), opening, tools, ids::generate);
            current.set(open);
            try {
                var value = work.apply(open);
                return new Changed<>(value, write(open, opening) ? open.id() : Changes.NOTHING);
            } finally {
                current.remove();
            }
        });
    }

    /** Taking something back is kept even when all of it has changed since: what was taken back says by what. */
    private boolean write(OpenChange open, Opening opening) {
        open.writeEntries();
        var kept = open.changedAnything() || opening.undoes() != null;
        if (kept) {
            tools.journal().add(new StoredSet(opening.set(open.id()), open.permissions(), opening.redo()));
        }
        var events = outbox.add(open.events(), open.id(), opening.now(), opening.user());
        if (!events.isEmpty() || !open.touched().isEmpty()) {
            TransactionSynchronizationManager.registerSynchronization(afterCommit(open, events));
        }
        return kept;
    }

    private TransactionSynchronization afterCommit(OpenChange open, List<OutboxEvent> events) {
        return new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                feed.committed(open.touched());
                outbox.committed(events);
            }
        };
    }

    /** Tell a fresh id that sorts after the earlier ones. */
    public UUID freshId() {
        return ids.generate();
    }
}
