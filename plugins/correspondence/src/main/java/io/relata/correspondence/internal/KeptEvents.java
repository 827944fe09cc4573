package io.relata.correspondence.internal;

import io.relata.interactions.DocumentEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the event of a document beside its e-mail: its fields as texts, which whoever hears of it reads again. */
final class KeptEvents {
    private static final JsonMapper JSON = new JsonMapper();

    private KeptEvents() {}

    static @Nullable String written(@Nullable DocumentEvent event) {
        if (event == null) {
            return null;
        }
        var texts = JSON.createObjectNode();
        event.values().forEach((field, value) -> {
            if (value != null) {
                texts.put(field, String.valueOf(value));
            }
        });
        return JSON.writeValueAsString(texts);
    }

    static @Nullable DocumentEvent read(@Nullable String kept) {
        if (kept == null) {
            return null;
        }
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        JSON.readTree(kept)
                .properties()
                .forEach(field -> values.put(field.getKey(), field.getValue().asString()));
        return new DocumentEvent(values);
    }
}
