package io.relata.ui.kit;

import io.relata.platform.access.Access;
import io.relata.platform.change.Changes;
import io.relata.platform.plugin.Extensions;
import io.relata.platform.text.Messages;
import java.time.Clock;

/**
 * Hold what every page needs at hand: who acts, what plugins brought, texts, writing, following changes, toasts.
 *
 * <p>A bean; views take it as a constructor argument.
 *
 * @param access who acts and what they may do
 * @param changes the write path
 * @param extensions what plugins brought
 * @param messages texts
 * @param live follows changes made elsewhere
 * @param toasts short notices
 * @param clock the product's clock
 * @since 0.1
 */
public record Desk(
        Access access,
        Changes changes,
        Extensions extensions,
        Messages messages,
        Live live,
        Toasts toasts,
        Clock clock) {

    /** Translate into the user's language. */
    public String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    /** Tell whether the user holds a permission; a missing one (null) is held by everybody. */
    public boolean may(@org.jspecify.annotations.Nullable String permission) {
        return permission == null || access.may(permission);
    }

    /** Tell how dates and times are written for the user. */
    public Moments moments() {
        return new Moments(
                messages, clock, access.current().language(), access.current().zone());
    }
}
