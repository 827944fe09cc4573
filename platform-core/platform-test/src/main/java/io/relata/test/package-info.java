/** The kit for plugin authors: the contract every plugin keeps, and a platform in the process for its own tests. */
@NullMarked
package io.relata.test;

import org.jspecify.annotations.NullMarked;
