/** The worked examples of the rules of contacts, each under its id. */
@NullMarked
package io.relata.contacts.acceptance;

import org.jspecify.annotations.NullMarked;
