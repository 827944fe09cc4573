/** Set up contacts: code tables, number series, defaults and inheritance, and the page that keeps them. */
@NullMarked
package io.relata.setup;

import org.jspecify.annotations.NullMarked;
