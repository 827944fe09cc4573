/** What a plugin is and how it says what it brings. */
@NullMarked
package io.relata.platform.plugin;

import org.jspecify.annotations.NullMarked;
