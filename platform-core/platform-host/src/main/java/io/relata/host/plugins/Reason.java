package io.relata.host.plugins;

import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.text.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Say why a plugin stands where it stands, in a sentence that is translated where it is shown.
 *
 * @param key the sentence's message key
 * @param arguments what its placeholders stand for
 * @param cause the reason behind it, a sentence of its own, or null
 */
public record Reason(
        String key, List<String> arguments, @Nullable Reason cause) {

    private static final String WORD = "\u001f";
    private static final String SENTENCE = "\u001e";
    private static final int LONGEST_ARGUMENT = 500;

    /** Copies the arguments and shortens those that are no use to a reader. */
    public Reason {
        arguments = arguments.stream().map(Reason::shortened).toList();
    }

    static Reason of(String key, Object... arguments) {
        return new Reason(
                "platform.plugin." + key,
                Stream.of(arguments).map(String::valueOf).toList(),
                null);
    }

    Reason because(Reason behind) {
        return new Reason(key, arguments, behind);
    }

    /**
     * Translate the sentence, and the one behind it.
     *
     * @param messages the texts
     * @param language the reader's language
     */
    public String text(Messages messages, Locale language) {
        var own = messages.text(language, key, arguments.toArray());
        return cause == null ? own : own + " " + cause.text(messages, language);
    }

    /** Tell the innermost reason as a refusal. */
    Problem asProblem() {
        return cause != null ? cause.asProblem() : Problem.of(ProblemCode.STATE, key, arguments.toArray());
    }

    String encoded() {
        var own = String.join(
                WORD, Stream.concat(Stream.of(key), arguments.stream()).toList());
        return cause == null ? own : own + SENTENCE + cause.encoded();
    }

    static @Nullable Reason decoded(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        var sentences = text.split(SENTENCE, 2);
        var words = Arrays.asList(sentences[0].split(WORD, -1));
        return new Reason(
                words.getFirst(), words.subList(1, words.size()), sentences.length == 2 ? decoded(sentences[1]) : null);
    }

    private static String shortened(String argument) {
        var plain = argument.replaceAll("\\p{Cntrl}+", " ").strip();
        return plain.length() <= LONGEST_ARGUMENT ? plain : plain.substring(0, LONGEST_ARGUMENT) + "…";
    }
}
