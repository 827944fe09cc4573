/** E-mails and letters: written once, merged with what is known of each contact, sent or printed, and recorded. */
@NullMarked
package io.relata.correspondence;

import org.jspecify.annotations.NullMarked;
