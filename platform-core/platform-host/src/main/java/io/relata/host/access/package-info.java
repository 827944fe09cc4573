/** Who may come in and what they may do: users, roles, sign-in, API tokens. */
@NullMarked
package io.relata.host.access;

import org.jspecify.annotations.NullMarked;
