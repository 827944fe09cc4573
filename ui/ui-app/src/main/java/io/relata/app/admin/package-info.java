/** Pages for administrators. */
@NullMarked
package io.relata.app.admin;

import org.jspecify.annotations.NullMarked;
