/** The home page with the first-run checklist. */
@NullMarked
package io.relata.app.home;

import org.jspecify.annotations.NullMarked;
