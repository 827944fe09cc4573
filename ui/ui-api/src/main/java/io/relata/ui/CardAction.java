package io.relata.ui;

import io.relata.platform.plugin.Placed;
import io.relata.platform.plugin.Placement;
import io.relata.ui.kit.Icon;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Add an action to a card's header and to the panel beside its list.
 *
 * @param card the card
 * @param id the action's name, unique in the plugin
 * @param title message key of the button's text
 * @param icon the icon, or null
 * @param prominent whether it stands as a button of its own; otherwise it is in the menu
 * @param shortcut a key combination such as {@code Alt+L}, or null; clashes are refused at install
 * @param permission the permission it needs, or null
 * @param placement where it wishes to stand
 * @param condition for which subjects it is offered
 * @param action what it does
 * @param <T> the type of the card's subject
 * @since 0.1
 */
public record CardAction<T>(
        Card<T> card,
        String id,
        String title,
        @Nullable Icon icon,
        boolean prominent,
        @Nullable String shortcut,
        @Nullable String permission,
        Placement placement,
        Predicate<T> condition,
        Consumer<T> action)
        implements Placed {

    /**
     * Begin an action in the menu.
     *
     * @param card the card
     * @param id its name
     * @param title message key of its text
     * @param action what it does
     */
    public static <T> CardAction<T> on(Card<T> card, String id, String title, Consumer<T> action) {
        return new CardAction<>(card, id, title, null, false, null, null, Placement.NORMAL, subject -> true, action);
    }

    /** Give it an icon. */
    public CardAction<T> icon(Icon newIcon) {
        return new CardAction<>(
                card, id, title, newIcon, prominent, shortcut, permission, placement, condition, action);
    }

    /** Make it a button of its own. */
    public CardAction<T> asButton() {
        return new CardAction<>(card, id, title, icon, true, shortcut, permission, placement, condition, action);
    }

    /** Give it a key combination. */
    public CardAction<T> shortcut(String keys) {
        return new CardAction<>(card, id, title, icon, prominent, keys, permission, placement, condition, action);
    }

    /** Offer it only to users with a permission. */
    public CardAction<T> requires(String neededPermission) {
        return new CardAction<>(
                card, id, title, icon, prominent, shortcut, neededPermission, placement, condition, action);
    }

    /** Wish to stand somewhere. */
    public CardAction<T> at(Placement wish) {
        return new CardAction<>(card, id, title, icon, prominent, shortcut, permission, wish, condition, action);
    }

    /** Offer it only for some subjects. */
    public CardAction<T> when(Predicate<T> newCondition) {
        return new CardAction<>(
                card, id, title, icon, prominent, shortcut, permission, placement, newCondition, action);
    }
}
