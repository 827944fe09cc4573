/** Refusals a user can act on: a stable code, the field and a translated text. */
@NullMarked
package io.relata.platform.problem;

import org.jspecify.annotations.NullMarked;
