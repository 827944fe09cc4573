/** Segments over REST. */
@NullMarked
package io.relata.segments.rest;

import org.jspecify.annotations.NullMarked;
