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

/** Counts the faults of contributions and switches off those that fail again and again. */
final class Faults {

    static final int LIMIT = 5;
    static final Duration WINDOW = Duration.ofMinutes(10);

    /** Kept as text: a throwable would hold on to the plugin's classes. */
    record Muted(String pluginId, String contributionId, Instant since, String fault) {}

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

    Faults(Clock clock) {
        this.clock = clock;
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
    }
}
