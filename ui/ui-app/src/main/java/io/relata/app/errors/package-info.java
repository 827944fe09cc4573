/** Pages for when a page cannot be shown. */
@NullMarked
package io.relata.app.errors;

import org.jspecify.annotations.NullMarked;
