/** The conventions of the REST interface, for plugins that add to it. */
@NullMarked
package io.relata.platform.rest;

import org.jspecify.annotations.NullMarked;
