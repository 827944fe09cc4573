package io.relata.interactions;

import io.relata.platform.change.Changed;
import io.relata.platform.plugin.Placed;
import io.relata.platform.plugin.Placement;
import java.util.Optional;
import java.util.function.Function;

/**
 * Send documents by e-mail, for plugins that keep documents and know no mail server. The first of several, by their places,
 * is asked. Each function refuses with a {@link io.relata.platform.problem.Problem}.
 *
 * @param id its name, unique in the plugin
 * @param placement its place
 * @param permission what somebody needs to send
 * @param ready returns when e-mails can be sent at all; STATE without a mail server
 * @param address finds the address a contact is written to, by the contact's number
 * @param send sends a document, outside of any change. Once the server has taken it, its event is told, once however often
 *     it is tried; what is not taken is kept with the contact and can be tried again. REQ at {@code to} where neither the
 *     mail nor the contact says an address; REQ at {@code subject}; FORMAT at {@code to}, {@code subject}, {@code text} or
 *     {@code files}; STATE without a mail server, or for a contact that is blocked for privacy; DENIED; nothing is kept then
 * @since 0.1
 */
public record DocumentSender(
        String id,
        Placement placement,
        String permission,
        Runnable ready,
        Function<String, Optional<String>> address,
        Function<DocumentMail, Changed<DocumentDelivery>> send)
        implements Placed {}
