/** How texts are merged, and how e-mails and letters are queued, sent and written. */
@NullMarked
package io.relata.correspondence.internal;

import org.jspecify.annotations.NullMarked;
