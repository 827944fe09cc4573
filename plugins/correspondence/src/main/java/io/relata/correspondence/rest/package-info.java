/** Correspondence over REST. */
@NullMarked
package io.relata.correspondence.rest;

import org.jspecify.annotations.NullMarked;
