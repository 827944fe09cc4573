/** The database: where it is, how its tables come to be, and how a plugin reaches it. */
@NullMarked
package io.relata.host.schema;

import org.jspecify.annotations.NullMarked;
