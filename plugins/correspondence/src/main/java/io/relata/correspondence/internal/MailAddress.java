package io.relata.correspondence.internal;

import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail address that can stand in the head of an e-mail: one address, of one line, without anything beside it.
 *
 * @param text the address
 */
record MailAddress(String text) {
    private static final Pattern PLAIN =
            Pattern.compile("[^\\s\\p{Cntrl}<>(),;:\"\\[\\]\\\\@]{1,64}@[^\\s\\p{Cntrl}@<>,;]{1,185}");

    /**
     * Reads an address.
     *
     * @param typed what somebody typed
     * @param field where a refusal belongs
     * @throws Problem FORMAT at the field
     */
    static MailAddress of(String typed, String field) {
        if (!PLAIN.matcher(typed).matches()) {
            throw refused(typed, field);
        }
        try {
            var at = typed.indexOf('@');
            var ascii = typed.substring(0, at) + "@" + IDN.toASCII(typed.substring(at + 1));
            new InternetAddress(ascii, true).validate();
            return new MailAddress(ascii);
        } catch (AddressException | IllegalArgumentException unreadable) {
            throw refused(typed, field);
        }
    }

    /** Tells the first of several addresses, which {@code ;} separates. */
    static @Nullable String firstOf(@Nullable String several) {
        if (several == null) {
            return null;
        }
        var first = several.split("[;,]", 2)[0].strip();
        return first.isEmpty() ? null : first;
    }

    private static Problem refused(String typed, String field) {
        var shown = typed.replaceAll("\\p{Cntrl}", " ");
        return Problem.of(ProblemCode.FORMAT, "correspondence.problem.address", shown)
                .at(field);
    }

    String domain() {
        return text.substring(text.indexOf('@') + 1);
    }

    /** Writes it with a name, which cannot leave its place. */
    InternetAddress named(@Nullable String name) {
        try {
            var plain =
                    name == null ? null : name.replaceAll("\\p{Cntrl}+", " ").strip();
            return new InternetAddress(text, plain, StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
