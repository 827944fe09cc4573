/** The contacts of the demo company. */
@NullMarked
package io.relata.contacts.demo;

import org.jspecify.annotations.NullMarked;
