/** The components all pages are built from, so that they look and behave as one product. */
@NullMarked
package io.relata.ui.kit;

import org.jspecify.annotations.NullMarked;
