/** What happened with contacts: calls, meetings, e-mails, letters and notes, as other plugins may use it. */
@NullMarked
package io.relata.interactions;

import org.jspecify.annotations.NullMarked;
