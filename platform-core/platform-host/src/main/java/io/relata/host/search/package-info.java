/** Search: this node's own Lucene index, fed from the log of committed changes. */
@NullMarked
package io.relata.host.search;

import org.jspecify.annotations.NullMarked;
