package io.relata.host.plugins;

import io.relata.platform.plugin.Contributed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Keeps the last faults of each plugin, and switches off contributions that fail again and again. */
@Component
class Faults {

    static final int LIMIT = 5;
    static final Duration WINDOW = Duration.ofMinutes(10);
    static final int REMEMBERED = 5;

    /** Kept as text: a throwable would hold on to the plugin's classes. */
    record Muted(String pluginId, String contributionId, Instant since, String fault) {}

    /** Tells one fault, as text for the same reason. */
    record Seen(Instant at, String what, String fault) {}

    private record Key(String pluginId, String kind, String contributionId) {

        static Key of(Contributed<?> from) {
            return new Key(
                    from.pluginId(),
                    from.value().getClass().getName(),
                    from.value().id());
        }
    }

    private final Clock clock;
    private final Map<Key, Deque<Instant>> recent = new ConcurrentHashMap<>();
    private final Map<Key, Muted> muted = new ConcurrentHashMap<>();
    private final Map<String, Deque<Seen>> seen = new ConcurrentHashMap<>();

    Faults(Clock clock) {
        this.clock = clock;
    }

    /** Remembers a fault of a plugin, in place of its oldest. */
    void note(String pluginId, String what, String fault) {
        seen.compute(pluginId, (id, known) -> {
            var last = known == null ? new ArrayDeque<Seen>() : new ArrayDeque<>(known);
            last.addFirst(new Seen(clock.instant(), what, fault));
            if (last.size() > REMEMBERED) {
                last.removeLast();
            }
            return last;
        });
    }

    /** Tells the last faults of a plugin, the newest first. */
    List<Seen> lastOf(String pluginId) {
        return List.copyOf(seen.getOrDefault(pluginId, new ArrayDeque<>()));
    }

    boolean isMuted(Contributed<?> from) {
        return !muted.isEmpty() && muted.containsKey(Key.of(from));
    }

    /** Counts one fault; answers whether it was the one too many. */
    boolean count(Contributed<?> from, Throwable fault) {
        var key = Key.of(from);
        var now = clock.instant();
        var times = recent.computeIfAbsent(key, fresh -> new ArrayDeque<>());
        synchronized (times) {
            times.addLast(now);
            while (times.getFirst().isBefore(now.minus(WINDOW))) {
                times.removeFirst();
            }
            if (times.size() < LIMIT) {
                return false;
            }
        }
        return muted.putIfAbsent(key, new Muted(key.pluginId, key.contributionId, now, describe(fault))) == null;
    }

    /** Describes a fault in one line, by its innermost cause; its own texts are a plugin's code and may fail too. */
    static String describe(Throwable fault) {
        var innermost = fault;
        for (int depth = 0; depth < 20 && innermost.getCause() != null; depth++) {
            innermost = innermost.getCause();
        }
        var name = innermost.getClass().getSimpleName();
        try {
            var message = innermost.getMessage();
            return message == null || message.isBlank() ? name : name + ": " + message;
        } catch (Throwable worse) {
            return name;
        }
    }

    List<Muted> mutedOf(String pluginId) {
        return muted.values().stream()
                .filter(each -> each.pluginId.equals(pluginId))
                .sorted(Comparator.comparing(Muted::contributionId))
                .toList();
    }

    void forget(String pluginId) {
        recent.keySet().removeIf(key -> key.pluginId.equals(pluginId));
        muted.keySet().removeIf(key -> key.pluginId.equals(pluginId));
        seen.remove(pluginId);
    }
}
