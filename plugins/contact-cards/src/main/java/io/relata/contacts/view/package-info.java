/** The pages of contacts: the list with its preview, the card, and the dialogs that create. */
@NullMarked
package io.relata.contacts.view;

import org.jspecify.annotations.NullMarked;
