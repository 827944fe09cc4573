/** All pages there are: the product's own and those of started plugins. */
@NullMarked
package io.relata.app.pages;

import org.jspecify.annotations.NullMarked;
