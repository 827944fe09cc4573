/** The pages of documents. */
@NullMarked
package io.relata.documents.ui;

import org.jspecify.annotations.NullMarked;
