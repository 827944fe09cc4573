package io.relata.correspondence.internal;

import io.relata.platform.problem.Problem;
import io.relata.platform.text.Messages;
import io.relata.platform.text.Shorten;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps why an e-mail was not taken, so that each reader reads it in a language of theirs; a server's words stay its own. */
public final class Reasons {
    private static final String BETWEEN = "\u001f";
    private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[A-Za-z]+)+");
    private static final int MOST = 500;

    private Reasons() {}

    static String of(Problem problem) {
        var parts = Stream.concat(
                Stream.of(problem.messageKey()),
                Arrays.stream(problem.arguments()).map(String::valueOf));
        return Shorten.to(MOST, parts.collect(Collectors.joining(BETWEEN)));
    }

    /** Write a reason for a reader; null where there is none. */
    public static @Nullable String words(Messages messages, @Nullable String reason) {
        if (reason == null) {
            return null;
        }
        var parts = reason.split(BETWEEN, -1);
        return KEY.matcher(parts[0]).matches()
                ? messages.text(parts[0], (Object[]) Arrays.copyOfRange(parts, 1, parts.length))
                : reason;
    }
}
