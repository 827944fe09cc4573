package io.relata.host.text;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Holds the texts of the host, of the application and of every started plugin. */
@Component
public class MessageBundles {

    /** The owner of the host's own texts. */
    public static final String HOST = "host";

    /** The owner of the application's texts. */
    public static final String APPLICATION = "app";

    /** The owner of the texts of the kit that pages are built from. */
    public static final String KIT = "ui";

    private final Map<String, Bundle> bundles = new LinkedHashMap<>();
    private volatile Map<String, Map<String, Translation>> texts = Map.of();

    MessageBundles() {
        add(HOST, MessageBundles.class.getClassLoader());
        add(KIT, MessageBundles.class.getClassLoader());
        add(APPLICATION, MessageBundles.class.getClassLoader());
    }

    /**
     * Add an owner's texts, or replace them. Keys that somebody earlier already has stay his.
     *
     * @param owner the plugin's id
     * @param loader finds {@code messages/<owner>.properties} and its sister files; it is not kept
     */
    public synchronized void add(String owner, ClassLoader loader) {
        bundles.put(owner, Bundle.read(owner, loader));
        join();
    }

    /**
     * Take an owner's texts away.
     *
     * @param owner the plugin's id; unknown ones are ignored
     */
    public synchronized void remove(String owner) {
        if (bundles.remove(owner) != null) {
            join();
        }
    }

    /** Find a text in a language or else in English. */
    Optional<Translation> find(Locale language, String key) {
        var found = texts.getOrDefault(language.getLanguage(), Map.of()).get(key);
        if (found == null) {
            found = texts.getOrDefault(Locale.ENGLISH.getLanguage(), Map.of()).get(key);
        }
        return Optional.ofNullable(found);
    }

    private void join() {
        var joined = new HashMap<String, Map<String, Translation>>();
        for (Bundle bundle : bundles.values()) {
            bundle.texts().forEach((language, own) -> {
                var all = joined.computeIfAbsent(language, missing -> new HashMap<>());
                own.forEach(all::putIfAbsent);
            });
        }
        texts = Collections.unmodifiableMap(joined);
    }
}
