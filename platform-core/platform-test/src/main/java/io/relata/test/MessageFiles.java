package io.relata.test;

import io.relata.platform.text.Messages;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The message files of one plugin, compared with each other. */
final class MessageFiles {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)");

    private final Map<String, Properties> byName = new LinkedHashMap<>();

    MessageFiles(String pluginId) {
        for (Locale language : Messages.LANGUAGES) {
            var suffix = language.equals(Locale.ENGLISH) ? "" : "_" + language.getLanguage();
            read("messages/" + pluginId + suffix + ".properties");
        }
    }

    private void read(String name) {
        var address = MessageFiles.class.getClassLoader().getResource(name);
        if (address == null) {
            return;
        }
        var texts = new Properties();
        try (var reader = new InputStreamReader(address.openStream(), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        byName.put(name, texts);
    }

    /** Tells what is wrong: keys or placeholders that one file has and another lacks, blank texts. */
    List<String> findings(Iterable<String> usedKeys) {
        var findings = new ArrayList<String>();
        var all = new TreeSet<String>();
        byName.values().forEach(texts -> all.addAll(texts.stringPropertyNames()));
        usedKeys.forEach(all::add);
        byName.forEach((name, texts) -> all.forEach(key -> {
            var text = texts.getProperty(key);
            if (text == null || text.isBlank()) {
                findings.add(name + " lacks " + key);
            } else if (!placeholders(text).equals(placeholders(first(key)))) {
                findings.add(name + " has other placeholders in " + key);
            }
        }));
        if (byName.isEmpty()) {
            all.forEach(key -> findings.add("there is no message file for " + key));
        }
        return findings;
    }

    private String first(String key) {
        return byName.values().stream()
                .map(texts -> texts.getProperty(key, ""))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static TreeSet<String> placeholders(String text) {
        var found = new TreeSet<String>();
        var matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            if (Character.isDigit(matcher.group(1).charAt(0))) {
                found.add(matcher.group(1));
            }
        }
        return found;
    }
}
