package io.relata.host.text;

import io.relata.platform.text.Messages;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * The texts of one owner in every language.
 *
 * @param texts by language code, then by key
 */
record Bundle(Map<String, Map<String, Translation>> texts) {

    /** Reads {@code messages/<owner>.properties} and its sister files; nothing of the loader is kept. */
    static Bundle read(String owner, ClassLoader loader) {
        var texts = new HashMap<String, Map<String, Translation>>();
        for (Locale language : Messages.LANGUAGES) {
            var suffix = language.equals(Locale.ENGLISH) ? "" : "_" + language.getLanguage();
            var file = properties("messages/" + owner + suffix + ".properties", loader);
            var ofLanguage = new HashMap<String, Translation>();
            file.stringPropertyNames()
                    .forEach(key -> ofLanguage.put(key, new Translation(key, file.getProperty(key), language)));
            texts.put(language.getLanguage(), Map.copyOf(ofLanguage));
        }
        return new Bundle(Map.copyOf(texts));
    }

    private static Properties properties(String name, ClassLoader loader) {
        var properties = new Properties();
        var address = loader.getResource(name);
        if (address == null) {
            return properties;
        }
        try {
            var connection = address.openConnection();
            // a cached connection would keep the plugin's jar open after it is gone
            connection.setUseCaches(false);
            try (var reader = new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
            return properties;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + name, unreadable);
        }
    }
}
