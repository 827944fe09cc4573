package io.relata.platform.change;

import io.relata.platform.text.Shorten;
import java.util.List;

/**
 * Say what a change is called in the history and which permission it needs.
 *
 * @param permission what the acting user must hold
 * @param label message key of the change's name: {@code contacts.change.created}
 * @param arguments what the label's placeholders stand for, as short texts
 * @since 0.1
 */
public record ChangeRequest(String permission, String label, List<String> arguments) {

    private static final int LONGEST = 250;

    /** Keep the arguments fit to be kept and shown: short, of one line, of whole characters. */
    public ChangeRequest {
        arguments = arguments.stream().map(ChangeRequest::tidy).toList();
    }

    /**
     * Describe a change.
     *
     * @param permission what the acting user must hold
     * @param label message key of the change's name
     * @param arguments what its placeholders stand for
     */
    public static ChangeRequest of(String permission, String label, String... arguments) {
        return new ChangeRequest(permission, label, List.of(arguments));
    }

    private static String tidy(String argument) {
        var plain = argument.replaceAll("\\p{Cntrl}+", " ")
                .replaceAll("\\p{Cs}", "\uFFFD")
                .strip();
        return Shorten.withEllipsis(LONGEST, plain);
    }
}
