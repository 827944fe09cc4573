/** Worked examples of documents. */
@NullMarked
package io.relata.documents.acceptance;

import org.jspecify.annotations.NullMarked;
