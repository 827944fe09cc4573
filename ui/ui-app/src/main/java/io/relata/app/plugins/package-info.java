/** What joins plugins to the browser: their views, routes, texts and the release of both. */
@NullMarked
package io.relata.app.plugins;

import org.jspecify.annotations.NullMarked;
