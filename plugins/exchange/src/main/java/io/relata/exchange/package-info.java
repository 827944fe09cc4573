/** Contacts in and out of files: read, previewed, imported as one change, and written as vCards. */
@NullMarked
package io.relata.exchange;

import org.jspecify.annotations.NullMarked;
