/** What happens when a program's call for an import or export is refused. */
@NullMarked
package io.relata.exchange.calls;

import org.jspecify.annotations.NullMarked;
