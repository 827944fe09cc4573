/** The REST interface of the platform: who may call, how calls are answered and refused, and the platform's own resources. */
@NullMarked
package io.relata.host.rest;

import org.jspecify.annotations.NullMarked;
