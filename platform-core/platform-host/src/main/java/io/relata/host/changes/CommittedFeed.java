package io.relata.host.changes;

import io.relata.platform.change.ChangeFeed;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Tells what was committed in this process, one change-set after the other, on a thread of its own. */
@Component
final class CommittedFeed implements ChangeFeed, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(CommittedFeed.class);

    private final List<Consumer<List<Touched>>> listeners = new CopyOnWriteArrayList<>();
    private final ExecutorService teller = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("change-feed").daemon().factory());

    @Override
    public Runnable subscribe(Consumer<List<Touched>> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    void committed(List<Touched> records) {
        if (!records.isEmpty() && !listeners.isEmpty() && !teller.isShutdown()) {
            teller.execute(() -> listeners.forEach(listener -> tell(listener, records)));
        }
    }

    /** Listeners may be a plugin's: what they throw must not silence the others. */
    private static void tell(Consumer<List<Touched>> listener, List<Touched> records) {
        try {
            listener.accept(records);
        } catch (Throwable fault) {
            LOG.warn("A listener of the change feed failed", fault);
        }
    }

    @Override
    public void destroy() {
        teller.shutdown();
    }
}
