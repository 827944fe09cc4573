/** The composer, the timeline and the log of interactions. */
@NullMarked
package io.relata.interactions.ui;

import org.jspecify.annotations.NullMarked;
