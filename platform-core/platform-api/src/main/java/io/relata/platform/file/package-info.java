/** Files kept in the data folder under generated names. */
@NullMarked
package io.relata.platform.file;

import org.jspecify.annotations.NullMarked;
