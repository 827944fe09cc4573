package io.relata.contacts;

import java.util.Set;

/**
 * Ask for two contacts to become one.
 *
 * @param no the number of the contact that stays
 * @param version the version of it the user saw, or {@link io.relata.platform.change.Change#ANY_VERSION}
 * @param other the number of the contact that goes
 * @param otherVersion the version of it the user saw, likewise
 * @param fields the names of the fields to take from the one that goes
 * @since 0.1
 */
public record MergeRequest(String no, long version, String other, long otherVersion, Set<String> fields) {}
