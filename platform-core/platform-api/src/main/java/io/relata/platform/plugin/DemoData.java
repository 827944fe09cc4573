package io.relata.platform.plugin;

/**
 * Bring believable data for an empty database, loaded once, on request only.
 *
 * <p>The host runs the contributions of all plugins as the system, in the order of their placement and, within it, of the
 * plugins' start; each does nothing when its data is already there.
 *
 * @param id its name, unique in the plugin
 * @param placement its place in the sequence: codes before contacts, contacts before what refers to them
 * @param load writes the data through {@link io.relata.platform.change.Changes}
 * @since 0.1
 */
public record DemoData(String id, Placement placement, Runnable load) implements Placed {}
