package io.relata.host.events;

import io.relata.platform.event.Event;
import io.relata.platform.event.EventContext;
import io.relata.platform.event.Listener;
import io.relata.platform.plugin.Contributed;
import io.relata.platform.plugin.Extensions;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Delivers events to their listeners: at once after commit, again with growing pauses when a listener failed, and after
 * a restart what an earlier process left behind.
 *
 * <p>While a process works on an event its row says so by a time in the future; when the process dies that time passes
 * and any node takes over. Times are the machine's: the product's clock may stand still.
 */
@Component
final class Delivery implements SmartLifecycle {

    /** After the plugins have started. */
    static final int PHASE = 100;

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Duration PARKED = Duration.ofMinutes(10);
    private static final Duration KEPT_WITHOUT_LISTENER = Duration.ofDays(7);
    private static final int AT_A_TIME = 200;

    private final Extensions extensions;
    private final OutboxRows rows;
    private final Lanes lanes;
    private final RetryPauses pauses;
    private final EventJson json = new EventJson();
    private final Set<UUID> inHand = ConcurrentHashMap.newKeySet();
    private final Map<UUID, Set<String>> heard = new ConcurrentHashMap<>();
    private final LinkedBlockingQueue<UUID> done = new LinkedBlockingQueue<>();
    private volatile @Nullable ScheduledExecutorService timer;
    private volatile Runnable unsubscribe = () -> {};

    Delivery(Extensions extensions, OutboxRows rows, Lanes lanes, RetryPauses pauses) {
        this.extensions = extensions;
        this.rows = rows;
        this.lanes = lanes;
        this.pauses = pauses;
    }

    /** Until the plugins have started anybody might still want to hear it. */
    boolean concerns(Event event) {
        return !isRunning() || !listeners(event).isEmpty();
    }

    Instant lease() {
        return now().plus(LEASE);
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    void deliver(OutboxEvent event) {
        if (isRunning() && inHand.add(event.context().id())) {
            deliver(event.event(), event.context(), 0);
        }
    }

    private void deliver(Event event, EventContext context, int attempts) {
        var already = heard.getOrDefault(context.id(), Set.of());
        var open = listeners(event).stream()
                .filter(listener -> !already.contains(listener.qualifiedId()))
                .toList();
        var round = new Round(open.size(), failure -> finish(context.id(), attempts, failure));
        for (var listener : open) {
            lanes.run(listener, event, context, failure -> {
                if (failure == null) {
                    heard.computeIfAbsent(context.id(), id -> ConcurrentHashMap.newKeySet())
                            .add(listener.qualifiedId());
                }
                round.done(failure);
            });
        }
        if (open.isEmpty()) {
            finish(context.id(), attempts, null);
        }
    }

    private void finish(UUID event, int attempts, @Nullable String failure) {
        if (failure == null) {
            heard.remove(event);
            done.add(event);
            return;
        }
        var tried = attempts + 1;
        try {
            rows.postpone(event, tried, now().plus(pauses.before(tried)), failure);
            if (tried >= OutboxRows.MOST_ATTEMPTS) {
                heard.remove(event);
                LOG.error("Event {} could not be delivered in {} attempts: {}", event, tried, failure);
            }
        } finally {
            inHand.remove(event);
        }
    }

    private List<Contributed<Listener<?>>> listeners(Event event) {
        var found = new ArrayList<Contributed<Listener<?>>>();
        for (Contributed<?> contributed : extensions.all(Listener.class)) {
            if (contributed.value() instanceof Listener<?> listener
                    && listener.type().isInstance(event)) {
                found.add(new Contributed<>(contributed.pluginId(), contributed.pluginName(), listener));
            }
        }
        return found;
    }

    private void work(Runnable part) {
        try {
            part.run();
        } catch (RuntimeException failed) {
            LOG.warn("The outbox cannot be reached; trying again", failed);
        }
    }

    private void retryDue() {
        rows.due(now(), AT_A_TIME).forEach(this::retry);
    }

    private void clearDone() {
        var finished = new ArrayList<UUID>();
        done.drainTo(finished);
        if (!finished.isEmpty()) {
            rows.remove(finished);
            finished.forEach(inHand::remove);
        }
    }

    private void retry(StoredEvent stored) {
        var id = stored.context().id();
        if (!inHand.add(id)) {
            return;
        }
        if (!rows.claim(stored, lease())) {
            inHand.remove(id);
            return;
        }
        try {
            var event = read(stored);
            if (event.isPresent()) {
                deliver(event.get(), stored.context(), stored.attempts());
            } else {
                park(stored);
            }
        } catch (RuntimeException | LinkageError unreadable) {
            finish(id, stored.attempts(), "It cannot be read: " + unreadable.getMessage());
        }
    }

    /** Nobody who is started knows the event; its plugin may come back. */
    private void park(StoredEvent stored) {
        var id = stored.context().id();
        if (stored.context().at().isBefore(now().minus(KEPT_WITHOUT_LISTENER))) {
            done.add(id);
            return;
        }
        rows.postpone(id, stored.attempts(), now().plus(PARKED), OutboxRows.UNKNOWN);
        inHand.remove(id);
    }

    private Optional<Event> read(StoredEvent stored) {
        for (Contributed<?> contributed : extensions.all(Listener.class)) {
            var type = contributed.value() instanceof Listener<?> listener
                    ? type(listener, stored.type())
                    : Optional.<Class<? extends Event>>empty();
            if (type.isPresent()) {
                return Optional.of(json.read(type.get(), stored.payload()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Class<? extends Event>> type(Listener<?> listener, String name) {
        for (Class<?> origin :
                List.<Class<?>>of(listener.type(), listener.handler().getClass())) {
            try {
                var found = Class.forName(name, false, origin.getClassLoader());
                if (listener.type().isAssignableFrom(found)) {
                    return Optional.of(found.asSubclass(Event.class));
                }
            } catch (ClassNotFoundException elsewhere) {
                continue;
            }
        }
        return Optional.empty();
    }

    @Override
    public void start() {
        rows.hurry(now());
        var started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("outbox").daemon().factory());
        timer = started;
        started.scheduleWithFixedDelay(() -> work(this::clearDone), 200, 200, TimeUnit.MILLISECONDS);
        started.scheduleWithFixedDelay(() -> work(this::retryDue), 0, 1_000, TimeUnit.MILLISECONDS);
        unsubscribe = extensions.onChange(() -> started.execute(() -> work(() -> rows.hurryParked(now()))));
    }

    @Override
    public void stop() {
        var running = timer;
        timer = null;
        unsubscribe.run();
        if (running != null) {
            running.close();
            lanes.finish(Duration.ofSeconds(5));
            clearDone();
        }
    }

    @Override
    public boolean isRunning() {
        return timer != null;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
