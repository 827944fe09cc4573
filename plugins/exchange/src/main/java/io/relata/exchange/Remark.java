package io.relata.exchange;

import java.util.List;

/**
 * Says something about a card, in words translated where they are shown.
 *
 * @param key message key
 * @param arguments what its placeholders stand for
 */
record Remark(String key, List<String> arguments) {
    static Remark of(String key, String... arguments) {
        return new Remark(key, List.of(arguments));
    }
}
