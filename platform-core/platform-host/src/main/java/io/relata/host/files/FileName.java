package io.relata.host.files;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Cleans what users and programs say about a file. */
final class FileName {

    private static final int LONGEST = 200;
    private static final int LONGEST_EXTENSION = 20;
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]");
    private static final Pattern MEDIA_TYPE =
            Pattern.compile("[a-z0-9][a-z0-9!#$&^_.+-]{0,90}/[a-z0-9][a-z0-9!#$&^_.+-]{0,90}");

    private FileName() {}

    /** Drops any path and what cannot be seen, and shortens the rest before its extension. */
    static String clean(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var seen = INVISIBLE
                .matcher(Normalizer.normalize(last, Normalizer.Form.NFC))
                .replaceAll("")
                .strip();
        if (seen.isEmpty() || seen.chars().allMatch(letter -> letter == '.')) {
            return "file";
        }
        return shorten(seen);
    }

    private static String shorten(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        var dot = name.lastIndexOf('.');
        var extension = dot > 0 && name.length() - dot <= LONGEST_EXTENSION ? name.substring(dot) : "";
        var end = LONGEST - extension.length();
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end) + extension;
    }

    /** Keeps a media type without its parameters; anything odd becomes bytes. */
    static String mediaType(String type) {
        var plain = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return MEDIA_TYPE.matcher(plain).matches() ? plain : "application/octet-stream";
    }
}
