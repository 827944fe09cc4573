/** Finding records of every kind by what a user types. */
@NullMarked
package io.relata.platform.search;

import org.jspecify.annotations.NullMarked;
