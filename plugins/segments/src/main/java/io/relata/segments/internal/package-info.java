/** How segments are kept. */
@NullMarked
package io.relata.segments.internal;

import org.jspecify.annotations.NullMarked;
