/** The pages of correspondence. */
@NullMarked
package io.relata.correspondence.ui;

import org.jspecify.annotations.NullMarked;
