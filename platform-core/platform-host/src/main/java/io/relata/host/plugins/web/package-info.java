/** What plugins bring to the web: their REST resources and their static files. */
@NullMarked
package io.relata.host.plugins.web;

import org.jspecify.annotations.NullMarked;
