/** How interactions are recorded, kept and read. */
@NullMarked
package io.relata.interactions.internal;

import org.jspecify.annotations.NullMarked;
