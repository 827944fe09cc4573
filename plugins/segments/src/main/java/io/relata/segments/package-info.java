/** Segments of contacts that are written to together. */
@NullMarked
package io.relata.segments;

import org.jspecify.annotations.NullMarked;
