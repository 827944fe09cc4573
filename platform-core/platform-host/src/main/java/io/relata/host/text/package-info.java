/** Translated texts of the host and of started plugins, and sort keys that order names as readers expect. */
@NullMarked
package io.relata.host.text;

import org.jspecify.annotations.NullMarked;
