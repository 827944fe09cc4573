/** Work a plugin does on a schedule. */
@NullMarked
package io.relata.platform.job;

import org.jspecify.annotations.NullMarked;
