/** Simple documents of sales, purchases and service: an ordinary client of automatic recording. */
@NullMarked
package io.relata.documents;

import org.jspecify.annotations.NullMarked;
