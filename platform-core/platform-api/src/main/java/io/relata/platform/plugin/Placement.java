package io.relata.platform.plugin;

import org.jspecify.annotations.Nullable;

/**
 * Say where a contribution wishes to stand among its neighbours.
 *
 * <p>First ones come before those without a wish, last ones after. {@code before} and {@code after} are wishes: when the
 * anchor is missing the contribution stands last and the log says so.
 *
 * @param order lower stands earlier; 0 without a wish
 * @param before the qualified id this wants to precede, or null
 * @param after the qualified id this wants to follow, or null
 * @since 0.1
 */
public record Placement(
        int order, @Nullable String before, @Nullable String after) {

    /** Stand before those without a wish. */
    public static final Placement FIRST = new Placement(-1_000, null, null);

    /** Stand in the order of declaration. */
    public static final Placement NORMAL = new Placement(0, null, null);

    /** Stand after those without a wish. */
    public static final Placement LAST = new Placement(1_000, null, null);

    /** Wish to stand right before the contribution with this qualified id. */
    public static Placement before(String qualifiedId) {
        return new Placement(0, qualifiedId, null);
    }

    /** Wish to stand right after the contribution with this qualified id. */
    public static Placement after(String qualifiedId) {
        return new Placement(0, null, qualifiedId);
    }

    /** Stand at a place of one's own: lower is earlier, 0 is without a wish. */
    public static Placement at(int order) {
        return new Placement(order, null, null);
    }
}
