package io.relata.host.plugins;

import org.jspecify.annotations.Nullable;

/**
 * Stands for nothing. It is loaded anew by a loader of its own to take a plugin's place where only one type is kept.
 *
 * @param other another one, or null
 */
public record BlankRecord(@Nullable BlankRecord other) {}
