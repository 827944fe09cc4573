/** The one way to write: records, change-sets, their history and undo. */
@NullMarked
package io.relata.platform.change;

import org.jspecify.annotations.NullMarked;
