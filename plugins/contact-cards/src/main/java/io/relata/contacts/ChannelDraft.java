package io.relata.contacts;

/**
 * Say what is to be added to the ways a contact is reached by.
 *
 * @param medium what it is
 * @param kind what it is for
 * @param value as it was typed
 * @since 0.1
 */
public record ChannelDraft(ChannelMedium medium, ChannelKind kind, String value) {}
