package io.relata.contacts;

import io.relata.platform.plugin.Contribution;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;

/**
 * Take along what a plugin keeps of contacts when two become one. When it fails the contacts are not merged.
 *
 * @param id what it is that moves, unique in the plugin: {@code interactions}
 * @param label message key of "{@code 3 interactions}"; its placeholder stands for how many
 * @param count tells how many records belong to a contact
 * @param move gives the records of the one that goes to the one that stays, through the change
 * @since 0.1
 */
public record MergePart(String id, String label, ToLongFunction<ContactFacts> count, Consumer<ContactMerging> move)
        implements Contribution {}
