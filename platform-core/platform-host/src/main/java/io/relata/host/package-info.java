/** The runtime behind the platform API; nothing here is for plugins. */
@NullMarked
package io.relata.host;

import org.jspecify.annotations.NullMarked;
