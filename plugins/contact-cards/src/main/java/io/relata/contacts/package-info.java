/** Companies and persons: what a contact is, its rules, its list and its cards. */
@NullMarked
package io.relata.contacts;

import org.jspecify.annotations.NullMarked;
