package io.relata.contacts;

/**
 * Say where a number is dialled.
 *
 * @since 0.1
 */
public enum PhoneDevice {
    /** At a desk: the phone number goes first. */
    DESKTOP,
    /** In the hand: the mobile phone number goes first. */
    HANDHELD
}
