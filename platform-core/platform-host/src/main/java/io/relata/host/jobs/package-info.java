/** Runs what plugins plan on a schedule. */
@NullMarked
package io.relata.host.jobs;

import org.jspecify.annotations.NullMarked;
