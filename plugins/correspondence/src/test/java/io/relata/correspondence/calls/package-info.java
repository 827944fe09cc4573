/** Proves that calls of this plugin which are refused change nothing. */
@NullMarked
package io.relata.correspondence.calls;

import org.jspecify.annotations.NullMarked;
