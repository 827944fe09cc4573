/** The outbox: what happened, delivered after commit to every listener on its own. */
@NullMarked
package io.relata.host.events;

import org.jspecify.annotations.NullMarked;
