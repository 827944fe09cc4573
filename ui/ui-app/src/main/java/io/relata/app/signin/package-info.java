/** Coming in and going out by the browser. */
@NullMarked
package io.relata.app.signin;

import org.jspecify.annotations.NullMarked;
