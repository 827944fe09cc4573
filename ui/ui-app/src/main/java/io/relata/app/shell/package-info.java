/** The frame around every page: navigation, palette, menus, keys, appearance. */
@NullMarked
package io.relata.app.shell;

import org.jspecify.annotations.NullMarked;
