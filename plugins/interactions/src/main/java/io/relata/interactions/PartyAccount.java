package io.relata.interactions;

import java.util.UUID;

/**
 * Link a contact with its account in another program.
 *
 * @param id its id
 * @param version counts its changes
 * @param kind what it is an account of: {@link DocumentEvent#CUSTOMER}, {@link DocumentEvent#VENDOR} …
 * @param no its number there
 * @param contactId the contact
 * @since 0.1
 */
public record PartyAccount(UUID id, long version, String kind, String no, UUID contactId) {}
