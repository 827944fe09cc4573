/** Who is acting and what they may do. */
@NullMarked
package io.relata.platform.access;

import org.jspecify.annotations.NullMarked;
