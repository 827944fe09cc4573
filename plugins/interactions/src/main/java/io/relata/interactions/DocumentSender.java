package io.relata.interactions;

import io.relata.platform.plugin.Placed;
import io.relata.platform.plugin.Placement;
import java.util.function.Supplier;

/**
 * Send documents by e-mail, for plugins that keep documents and know no mail server. The first of several, by their places,
 * is asked.
 *
 * @param id its name, unique in the plugin
 * @param placement its place
 * @param permission what somebody needs to send
 * @param sending sends
 * @since 0.1
 */
public record DocumentSender(String id, Placement placement, String permission, Supplier<DocumentSending> sending)
        implements Placed {}
