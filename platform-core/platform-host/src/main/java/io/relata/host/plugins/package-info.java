/** Plugins at run time: catalogue, life cycle, class loading, child contexts, live contributions and their fault barrier. */
@NullMarked
package io.relata.host.plugins;

import org.jspecify.annotations.NullMarked;
