/** The sentences of our stories and the two ways to carry them out. */
@NullMarked
package io.relata.features.steps;

import org.jspecify.annotations.NullMarked;
