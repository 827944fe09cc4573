package io.relata.platform.search;

import io.relata.platform.change.RecordType;
import io.relata.platform.plugin.Contribution;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Let records be found by search. The host calls these functions as the system, off the user's thread.
 *
 * @param type the kind of record
 * @param route where a hit leads, relative to the product's root, with {@code {key}} for the record's key
 * @param read reads documents by id; ids that are gone are left out
 * @param idsAfter walks all ids in ascending order: those after an id (null at the start), at most so many
 * @since 0.1
 */
public record SearchSource(
        RecordType type,
        String route,
        Function<Collection<UUID>, List<SearchDocument>> read,
        BiFunction<@Nullable UUID, Integer, List<UUID>> idsAfter)
        implements Contribution {

    @Override
    public String id() {
        return type.id();
    }
}
