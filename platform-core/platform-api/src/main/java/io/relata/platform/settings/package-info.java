/** Typed settings a plugin declares and an administrator changes. */
@NullMarked
package io.relata.platform.settings;

import org.jspecify.annotations.NullMarked;
