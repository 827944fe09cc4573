/** Documents over REST. */
@NullMarked
package io.relata.documents.rest;

import org.jspecify.annotations.NullMarked;
