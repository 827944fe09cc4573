package io.relata.interactions;

import io.relata.contacts.ContactFacts;
import io.relata.platform.change.Values;
import io.relata.platform.plugin.Placed;
import io.relata.platform.plugin.Placement;
import java.util.Optional;
import java.util.function.Function;

/**
 * Find the contact a document event is about. All are asked in the order of their places until one finds it: by contact
 * number at 100, by account at 200, by e-mail at 300, by registration number at 400.
 *
 * @param id its name, unique in the plugin
 * @param placement its place
 * @param finder takes the event by the fields of {@link DocumentRecords#EVENT}; works as the system
 * @since 0.1
 */
public record DocumentContactResolver(String id, Placement placement, Function<Values, Optional<ContactFacts>> finder)
        implements Placed {}
