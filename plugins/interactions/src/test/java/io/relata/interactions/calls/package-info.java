/** Proves that calls of this plugin which are refused change nothing. */
@NullMarked
package io.relata.interactions.calls;

import org.jspecify.annotations.NullMarked;
