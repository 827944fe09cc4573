/** Interactions over REST. */
@NullMarked
package io.relata.interactions.rest;

import org.jspecify.annotations.NullMarked;
