package io.relata.host.search;

import io.relata.platform.access.Access;
import io.relata.platform.plugin.Contributed;
import io.relata.platform.plugin.Extensions;
import io.relata.platform.problem.Problem;
import io.relata.platform.search.SearchDocument;
import io.relata.platform.search.SearchSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks the started plugins for their records. Keeps nothing of them. */
@Component
class LiveSources {

    private static final Logger LOG = LoggerFactory.getLogger(LiveSources.class);

    private final Extensions extensions;
    private final Access access;

    LiveSources(Extensions extensions, Access access) {
        this.extensions = extensions;
        this.access = access;
    }

    /** Name the kinds of records that can be read now. */
    Set<String> types() {
        return byType().keySet();
    }

    /** Find all sources by kind of record; the first wins. */
    Map<String, Contributed<SearchSource>> byType() {
        var sources = new LinkedHashMap<String, Contributed<SearchSource>>();
        extensions
                .all(SearchSource.class)
                .forEach(source -> sources.putIfAbsent(source.value().id(), source));
        return sources;
    }

    /** Find the sources whose records the acting user may read. */
    Map<String, SearchSource> readable() {
        return byType().values().stream()
                .map(Contributed::value)
                .filter(source -> access.may(source.type().readPermission()))
                .collect(Collectors.toMap(SearchSource::id, source -> source));
    }

    Runnable onChange(Runnable listener) {
        return extensions.onChange(listener);
    }

    /** Read records; if that fails, one by one, so that a single bad one is left out. Empty when none can be read. */
    Optional<List<SearchDocument>> read(String type, Collection<UUID> ids) {
        var together = readTogether(type, ids);
        if (together.isPresent() || ids.size() == 1) {
            return together;
        }
        var readable = new ArrayList<SearchDocument>();
        var failed = 0;
        for (UUID id : ids) {
            var one = readTogether(type, List.of(id));
            one.ifPresent(readable::addAll);
            failed += one.isPresent() ? 0 : 1;
        }
        return failed == ids.size() ? Optional.empty() : Optional.of(readable);
    }

    /** Name the next records in ascending order; empty when they cannot be read. */
    Optional<List<UUID>> idsAfter(String type, @Nullable UUID last, int limit) {
        return guarded(type, "search.ids", source -> () -> source.idsAfter().apply(last, limit));
    }

    private Optional<List<SearchDocument>> readTogether(String type, Collection<UUID> ids) {
        return guarded(type, "search.read", source -> () -> source.read().apply(ids));
    }

    private <T> Optional<T> guarded(String type, String what, Reading<T> reading) {
        var source = byType().get(type);
        if (source == null) {
            return Optional.empty();
        }
        try {
            return access.asSystem(() -> extensions.<Optional<T>>guarded(
                    source, what, () -> Optional.of(reading.of(source.value()).get()), Optional::empty));
        } catch (Problem refusal) {
            LOG.warn("The records of the kind {} cannot be read for search: {}", type, refusal.getMessage());
            return Optional.empty();
        }
    }

    /** What to read from a source. */
    private interface Reading<T> {

        Supplier<T> of(SearchSource source);
    }
}
