/** What happened (after commit) and what may still be refused (inside the transaction). */
@NullMarked
package io.relata.platform.event;

import org.jspecify.annotations.NullMarked;
