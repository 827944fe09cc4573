/** Pairs of contacts of which it is known whether they are the same, to measure how well duplicates are found. */
@NullMarked
package io.relata.contacts.pairs;

import org.jspecify.annotations.NullMarked;
