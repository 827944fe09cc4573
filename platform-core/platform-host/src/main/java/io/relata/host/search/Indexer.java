package io.relata.host.search;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.store.AlreadyClosedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one thread that writes the index: it catches up with changes, lets searches see them, and now and then commits. */
final class Indexer implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Indexer.class);

    /** What somebody wants of the indexer. */
    private enum Wish {
        LOOK,
        REBUILD,
        MEND,
        STOP
    }

    private final IndexFolder folder;
    private final WriteLog log;
    private final LiveSources sources;
    private final Clock clock;
    private final BlockingQueue<Wish> wishes = new LinkedBlockingQueue<>();
    private final ConcurrentLinkedQueue<CompletableFuture<Void>> waiting = new ConcurrentLinkedQueue<>();
    private final Interval refreshes = new Interval(Duration.ofMillis(100));

    /** Every refresh writes a small part that must be merged later: too dear while everything is read. */
    private final Interval rebuildRefreshes = new Interval(Duration.ofSeconds(10));

    private final Interval commits = new Interval(Duration.ofSeconds(5));

    /** How long a write of another node may stay unseen, and how long to pause after trouble. */
    private final Interval looks = new Interval(Duration.ofSeconds(2));

    private volatile SearchIndex index;
    private volatile List<IndexedType> status = List.of();
    private IndexedChanges changes;
    private boolean unseen;
    private boolean uncommitted;
    private boolean running = true;

    Indexer(IndexFolder folder, WriteLog log, LiveSources sources, Clock clock) {
        this.folder = folder;
        this.log = log;
        this.sources = sources;
        this.clock = clock;
        this.index = folder.open();
        this.changes = new IndexedChanges(index, log, sources, clock);
    }

    SearchIndex index() {
        return index;
    }

    List<IndexedType> status() {
        return status;
    }

    /** Say that something may have changed. */
    void look() {
        // one look sees everything, so a second wish for it is not needed
        if (wishes.isEmpty()) {
            wishes.add(Wish.LOOK);
        }
    }

    /** Ask to be told when everything committed by now can be found. */
    CompletableFuture<Void> whenFresh() {
        var fresh = new CompletableFuture<Void>();
        waiting.add(fresh);
        wishes.add(Wish.LOOK);
        return fresh;
    }

    /** Read all records anew. */
    void rebuild() {
        wishes.add(Wish.REBUILD);
    }

    /** Say that searching found the index damaged. */
    void mend() {
        wishes.add(Wish.MEND);
    }

    void stop() {
        wishes.add(Wish.STOP);
    }

    @Override
    public void run() {
        while (running) {
            try {
                work(nextWishes());
            } catch (IOException | AlreadyClosedException damaged) {
                LOG.error("The search index is damaged and is rebuilt", damaged);
                startOver();
            } catch (RuntimeException trouble) {
                LOG.warn("The search index cannot follow the changes just now", trouble);
                pause();
            }
        }
        close();
    }

    private void work(Set<Wish> wished) throws IOException {
        if (wished.contains(Wish.STOP)) {
            running = false;
            return;
        }
        if (wished.contains(Wish.MEND)) {
            startOver();
        }
        var asked = List.copyOf(waiting);
        unseen |= changes.followSources();
        if (wished.contains(Wish.REBUILD)) {
            changes.rebuildAll();
        }
        unseen |= changes.catchUp(!asked.isEmpty() || looks.begin());
        unseen |= changes.rebuildSome();
        uncommitted |= unseen;
        var rebuilding = changes.isRebuilding();
        show(!rebuilding && !asked.isEmpty(), rebuilding ? rebuildRefreshes : refreshes);
        if (!rebuilding) {
            waiting.removeAll(asked);
            asked.forEach(fresh -> fresh.complete(null));
        }
    }

    private void show(boolean atOnce, Interval pace) throws IOException {
        if (unseen && (pace.begin() || atOnce)) {
            index.refresh();
            unseen = false;
            status = changes.status();
        }
        if (uncommitted && commits.begin()) {
            index.commit(changes.remember());
            uncommitted = unseen;
        }
    }

    private Set<Wish> nextWishes() {
        var wished = EnumSet.noneOf(Wish.class);
        try {
            var first = wishes.poll(patience(), TimeUnit.NANOSECONDS);
            if (first != null) {
                wished.add(first);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            wished.add(Wish.STOP);
        }
        wishes.drainTo(wished);
        return wished;
    }

    private long patience() {
        if (changes.isRebuilding()) {
            return 0;
        }
        if (unseen) {
            return refreshes.left();
        }
        return uncommitted ? Math.min(commits.left(), looks.left()) : looks.left();
    }

    private void startOver() {
        try {
            index.close();
        } catch (IOException | AlreadyClosedException broken) {
            LOG.debug("The damaged index could not be closed", broken);
        }
        try {
            index = folder.anew();
            changes = new IndexedChanges(index, log, sources, clock);
        } catch (IOException | RuntimeException unusable) {
            LOG.error("The search index cannot be written", unusable);
            pause();
        }
    }

    private void pause() {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException stopped) {
            running = false;
            Thread.currentThread().interrupt();
        }
    }

    private void close() {
        try (var closing = index) {
            closing.commit(changes.remember());
        } catch (IOException | RuntimeException unwritten) {
            LOG.warn("The search index was not written; it catches up at the next start", unwritten);
        }
        waiting.forEach(fresh -> fresh.cancel(false));
    }
}
