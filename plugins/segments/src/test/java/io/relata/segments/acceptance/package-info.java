/** The worked examples the product is accepted by, each under its id. */
@NullMarked
package io.relata.segments.acceptance;

import org.jspecify.annotations.NullMarked;
