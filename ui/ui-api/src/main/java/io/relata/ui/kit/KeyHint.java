package io.relata.ui.kit;

/**
 * Name a key and what it does.
 *
 * @param keys the key or combination, such as {@code Alt+L} or {@code F2}; keys after one another stand apart by a space
 * @param text what it does, translated
 * @since 0.1
 */
public record KeyHint(String keys, String text) {}
