package io.relata.ui;

import com.vaadin.flow.component.Component;
import io.relata.platform.plugin.Placed;
import io.relata.platform.plugin.Placement;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Add a section to a card. It is drawn behind a fault barrier: when it fails, a small notice with the plugin's name
 * stands in its place and the card goes on.
 *
 * @param <T> the type of the card's subject
 * @since 0.1
 */
public final class CardSection<T> implements Placed {

    private final Card<T> card;
    private final String id;
    private final @Nullable String title;
    private final CardZone zone;
    private final Placement placement;
    private final @Nullable String permission;
    private final Predicate<T> condition;
    private final @Nullable Function<T, Component> content;

    private CardSection(
            Card<T> card,
            String id,
            @Nullable String title,
            CardZone zone,
            Placement placement,
            @Nullable String permission,
            Predicate<T> condition,
            @Nullable Function<T, Component> content) {
        this.card = card;
        this.id = id;
        this.title = title;
        this.zone = zone;
        this.placement = placement;
        this.permission = permission;
        this.condition = condition;
        this.content = content;
    }

    /**
     * Begin a section; it stands in {@link CardZone#CONTEXT} unless said otherwise.
     *
     * @param card the card
     * @param id the section's name, unique in the plugin
     */
    public static <T> CardSection<T> on(Card<T> card, String id) {
        return new CardSection<>(card, id, null, CardZone.CONTEXT, Placement.NORMAL, null, subject -> true, null);
    }

    /** Give it a heading, by message key. Without one the content stands alone. */
    public CardSection<T> title(String messageKey) {
        return new CardSection<>(card, id, messageKey, zone, placement, permission, condition, content);
    }

    /** Put it into a zone. */
    public CardSection<T> in(CardZone newZone) {
        return new CardSection<>(card, id, title, newZone, placement, permission, condition, content);
    }

    /** Wish to stand first. */
    public CardSection<T> first() {
        return at(Placement.FIRST);
    }

    /** Wish to stand last. */
    public CardSection<T> last() {
        return at(Placement.LAST);
    }

    /** Wish to stand somewhere. */
    public CardSection<T> at(Placement wish) {
        return new CardSection<>(card, id, title, zone, wish, permission, condition, content);
    }

    /** Show it only to users with a permission. */
    public CardSection<T> requires(String neededPermission) {
        return new CardSection<>(card, id, title, zone, placement, neededPermission, condition, content);
    }

    /** Show it only for some subjects. */
    public CardSection<T> when(Predicate<T> newCondition) {
        return new CardSection<>(card, id, title, zone, placement, permission, newCondition, content);
    }

    /** Say what it shows; called anew each time the card is drawn. */
    public CardSection<T> content(Function<T, Component> newContent) {
        return new CardSection<>(card, id, title, zone, placement, permission, condition, newContent);
    }

    @Override
    public String id() {
        return id;
    }

    /** Tell the card it is for. */
    public Card<T> card() {
        return card;
    }

    /** Tell the message key of its heading, or null. */
    public @Nullable String title() {
        return title;
    }

    /** Tell its zone. */
    public CardZone zone() {
        return zone;
    }

    @Override
    public Placement placement() {
        return placement;
    }

    /** Tell the permission it needs, or null. */
    public @Nullable String permission() {
        return permission;
    }

    /** Tell whether it is shown for a subject. */
    public boolean appliesTo(T subject) {
        return condition.test(subject);
    }

    /**
     * Draw it.
     *
     * @param subject what the card shows
     * @return the component
     * @throws IllegalStateException when no content was declared
     */
    public Component draw(T subject) {
        if (content == null) {
            throw new IllegalStateException("section " + id + " has no content");
        }
        return content.apply(subject);
    }
}
