/** Files in the data folder: written whole or not at all, under names of our own. */
@NullMarked
package io.relata.host.files;

import org.jspecify.annotations.NullMarked;
