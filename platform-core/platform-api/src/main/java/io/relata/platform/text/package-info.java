/** Translated texts, and the one folding of names for search and comparison. */
@NullMarked
package io.relata.platform.text;

import org.jspecify.annotations.NullMarked;
