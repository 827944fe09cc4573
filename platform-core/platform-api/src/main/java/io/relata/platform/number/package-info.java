/** Business numbers drawn from number series. */
@NullMarked
package io.relata.platform.number;

import org.jspecify.annotations.NullMarked;
