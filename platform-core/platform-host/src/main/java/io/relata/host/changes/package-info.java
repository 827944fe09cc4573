/** The one write path: rows, history, events and undo in one transaction. */
@NullMarked
package io.relata.host.changes;

import org.jspecify.annotations.NullMarked;
