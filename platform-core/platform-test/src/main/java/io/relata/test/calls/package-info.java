/** What happens, and above all what does not happen, when a program's call is refused: for every writing call of a plugin. */
@NullMarked
package io.relata.test.calls;

import org.jspecify.annotations.NullMarked;
