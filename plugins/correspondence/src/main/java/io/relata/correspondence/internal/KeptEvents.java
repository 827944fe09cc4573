package io.relata.correspondence.internal;

import io.relata.interactions.DocumentEvent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps the event of a document beside its e-mail: its fields as texts, which whoever hears of it reads again. */
final class KeptEvents {
    private static final String BETWEEN_FIELDS = "\u001e";
    private static final String BEFORE_VALUE = "\u001f";

    private KeptEvents() {}

    static @Nullable String written(@Nullable DocumentEvent event) {
        return event == null
                ? null
                : event.values().entrySet().stream()
                        .filter(field -> field.getValue() != null)
                        .map(field -> field.getKey() + BEFORE_VALUE + plain(String.valueOf(field.getValue())))
                        .collect(Collectors.joining(BETWEEN_FIELDS));
    }

    /** What parts fields and values stands in none of them. */
    private static String plain(String value) {
        return value.replace(BETWEEN_FIELDS, " ").replace(BEFORE_VALUE, " ");
    }

    static @Nullable DocumentEvent read(@Nullable String kept) {
        if (kept == null) {
            return null;
        }
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        Arrays.stream(kept.split(BETWEEN_FIELDS))
                .map(field -> field.split(BEFORE_VALUE, 2))
                .forEach(field -> values.put(field[0], field[1]));
        return new DocumentEvent(values);
    }
}
