/** Proves for the writing calls of a plugin that a refused one changes nothing. */
@NullMarked
package io.relata.test.calls;

import org.jspecify.annotations.NullMarked;
