/** The runnable product: settings, start and what the browser loads first. */
@NullMarked
package io.relata.app;

import org.jspecify.annotations.NullMarked;
