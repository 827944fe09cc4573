package io.relata.contacts;

import io.relata.platform.change.Change;
import org.jspecify.annotations.Nullable;

/**
 * Ask, inside the transaction, before a person leaves a company, joins one or goes from one to another. Who hears it may
 * refuse, or write through the change what follows: what happened with the person at a company stays with that company.
 *
 * @param change the change that moves the person
 * @param person the person as it is, with the company it is about to leave, if any
 * @param to the company it is about to join, or null when it becomes independent
 * @since 0.1
 */
public record ContactCompanyChanging(
        Change change, ContactFacts person, @Nullable ContactFacts to) {}
