/** What a plugin can bring to the screen: pages, sections and actions on cards, columns, home cards, commands. */
@NullMarked
package io.relata.ui;

import org.jspecify.annotations.NullMarked;
