/**
 * Run stories as tests: one JUnit test per scenario and example row, in five languages, against the running product by
 * its REST interface or in a real browser.
 */
@NullMarked
package io.relata.features;

import org.jspecify.annotations.NullMarked;
