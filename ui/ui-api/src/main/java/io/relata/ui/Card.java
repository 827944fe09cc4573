package io.relata.ui;

/**
 * Name a card that plugins can add to. The card's owner makes one as a public constant.
 *
 * @param id the card's name: {@code contact}
 * @param subject the type of what the card shows, a record of the owner's public package
 * @param <T> the subject's type
 * @since 0.1
 */
public record Card<T>(String id, Class<T> subject) {

    /** Name a card. */
    public static <T> Card<T> of(String id, Class<T> subject) {
        return new Card<>(id, subject);
    }
}
