package io.relata.ui;

import io.relata.platform.plugin.Placed;
import io.relata.platform.plugin.Placement;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Add a column to the list of a card's records. Its values are read for a whole page of rows at once.
 *
 * @param card the card whose list it is
 * @param id its name, unique in the plugin
 * @param title message key of its heading
 * @param permission the permission it needs, or null
 * @param placement where it wishes to stand
 * @param values reads the cells' texts by record id; missing ones are blank
 * @param <T> the type of the card's subject
 * @since 0.1
 */
public record ListColumn<T>(
        Card<T> card,
        String id,
        String title,
        @Nullable String permission,
        Placement placement,
        Function<Collection<UUID>, Map<UUID, String>> values)
        implements Placed {}
