/** What happens, and above all what does not happen, when a program's call is refused: every call there is, one by one. */
@NullMarked
package io.relata.contacts.calls;

import org.jspecify.annotations.NullMarked;
