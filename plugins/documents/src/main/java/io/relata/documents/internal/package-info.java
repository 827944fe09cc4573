/** How documents are kept, told of and printed. */
@NullMarked
package io.relata.documents.internal;

import org.jspecify.annotations.NullMarked;
