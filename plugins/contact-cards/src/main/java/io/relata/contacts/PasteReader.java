package io.relata.contacts;

import io.relata.platform.plugin.Contribution;
import java.util.Optional;
import java.util.function.Function;

/**
 * Read a kind of text people paste when they create a contact. Readers are asked before the text is read as a signature;
 * the first that knows the text wins.
 *
 * @param id its name, unique in the plugin
 * @param reading tells what the text says, or nothing when it is not of this kind
 * @since 0.1
 */
public record PasteReader(String id, Function<String, Optional<PastedContact>> reading) implements Contribution {}
