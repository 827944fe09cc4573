/** The writing calls of documents. */
@NullMarked
package io.relata.documents.calls;

import org.jspecify.annotations.NullMarked;
