/** Lists read page by page from where the last page ended. */
@NullMarked
package io.relata.platform.query;

import org.jspecify.annotations.NullMarked;
