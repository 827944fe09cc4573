/** Number series: drawn fast where numbers may be lost, one by one where they may not. */
@NullMarked
package io.relata.host.numbers;

import org.jspecify.annotations.NullMarked;
