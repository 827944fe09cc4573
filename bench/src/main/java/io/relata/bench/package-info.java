/** Measures the running product over REST, with what the raw database and index can do beside it. */
@NullMarked
package io.relata.bench;

import org.jspecify.annotations.NullMarked;
