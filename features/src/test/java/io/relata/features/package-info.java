/** Our stories, run. */
@NullMarked
package io.relata.features;

import org.jspecify.annotations.NullMarked;
