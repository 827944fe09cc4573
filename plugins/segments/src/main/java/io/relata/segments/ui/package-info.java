/** Pages of segments. */
@NullMarked
package io.relata.segments.ui;

import org.jspecify.annotations.NullMarked;
