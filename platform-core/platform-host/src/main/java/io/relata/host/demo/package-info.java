/** Fills an empty database with what the plugins bring to look at. */
@NullMarked
package io.relata.host.demo;

import org.jspecify.annotations.NullMarked;
