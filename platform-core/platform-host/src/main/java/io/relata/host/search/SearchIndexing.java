package io.relata.host.search;

import io.relata.platform.access.Access;
import io.relata.platform.change.ChangeFeed;
import io.relata.platform.text.SortKeys;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Runs the indexing of changes from start to stop, and lets administrators look after it. */
@Component
public class SearchIndexing implements SmartLifecycle {

    /** Who may look after the index. */
    public static final String PERMISSION = "platform.search";

    /** Before the plugins start, and until after they have stopped. */
    private static final int PHASE = -10;

    private final Indexer indexer;
    private final Access access;
    private final LiveSources sources;
    private final ChangeFeed feed;
    private List<Runnable> subscriptions = List.of();
    private volatile boolean running;
    private Thread thread = new Thread();

    SearchIndexing(
            @Value("${relata.data}") Path data,
            SortKeys sortKeys,
            WriteLog log,
            LiveSources sources,
            ChangeFeed feed,
            Access access) {
        this.access = access;
        this.sources = sources;
        this.feed = feed;
        // its pauses are real time, also where the product's clock stands still
        this.indexer = new Indexer(new IndexFolder(data.resolve("index"), sortKeys), log, sources, Clock.systemUTC());
    }

    /**
     * Read all records anew, in the background; searches find what is there meanwhile.
     *
     * @throws io.relata.platform.problem.Problem DENIED
     */
    public void rebuild() {
        access.require(PERMISSION);
        indexer.rebuild();
    }

    /**
     * Tell how far the index is with every kind of record.
     *
     * @throws io.relata.platform.problem.Problem DENIED
     */
    public List<IndexedType> status() {
        access.require(PERMISSION);
        return indexer.status();
    }

    Indexer indexer() {
        return indexer;
    }

    @Override
    public void start() {
        thread = Thread.ofPlatform().name("search-index").daemon().start(indexer);
        subscriptions = List.of(feed.subscribe(touched -> indexer.look()), sources.onChange(indexer::look));
        running = true;
    }

    @Override
    public void stop() {
        subscriptions.forEach(Runnable::run);
        indexer.stop();
        try {
            thread.join();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
