package io.relata.host.text;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One text in one language, compiled when it is first needed. */
final class Translation {

    private static final Logger LOG = LoggerFactory.getLogger(Translation.class);

    private final String key;
    private final String pattern;
    private final Locale language;
    private final boolean plain;
    private volatile @Nullable MessageFormat compiled;

    Translation(String key, String pattern, Locale language) {
        this.key = key;
        this.pattern = pattern;
        this.language = language;
        this.plain = pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0;
    }

    String with(Object... arguments) {
        return plain ? pattern : format(arguments);
    }

    private String format(Object[] arguments) {
        try {
            var format = format();
            // a message format keeps state while it writes
            synchronized (format) {
                return format.format(withoutNulls(arguments));
            }
        } catch (IllegalArgumentException malformed) {
            LOG.warn("The text {} cannot be filled in: {}", key, malformed.getMessage());
            return pattern;
        }
    }

    private MessageFormat format() {
        var format = compiled;
        if (format == null) {
            format = new MessageFormat(pattern, ULocale.forLocale(language));
            compiled = format;
        }
        return format;
    }

    private static Object[] withoutNulls(@Nullable Object[] arguments) {
        return Arrays.stream(arguments)
                .map(argument -> argument == null ? "" : argument)
                .toArray();
    }
}
