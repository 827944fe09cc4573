package io.relata.platform.plugin;

/**
 * Say one thing a plugin brings: a page, a section on somebody's card, a permission, a listener …
 *
 * <p>Contributions are plain values: making one has no effect. The host collects them before the plugin is enabled,
 * shows them to an administrator, and swaps them into the live registry in one step. A plugin that owns a slot of its
 * own implements this interface and reads what others put into it from {@link Extensions}.
 *
 * @since 0.1
 */
public interface Contribution {

    /**
     * Tell the name of this contribution, unique among those of the same kind in its plugin.
     *
     * @return lower case letters, digits, dots and hyphens
     */
    String id();
}
