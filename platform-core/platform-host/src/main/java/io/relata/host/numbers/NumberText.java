package io.relata.host.numbers;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Splits a business number such as {@code CT000010-X} at its last run of digits, which is what is counted. */
record NumberText(String prefix, BigInteger count, int width, String suffix) {

    private static final Pattern FORM = Pattern.compile("(.*?)([0-9]+)([^0-9]*)", Pattern.DOTALL);

    static Optional<NumberText> read(@Nullable String text) {
        var form = FORM.matcher(text == null ? "" : text);
        if (!form.matches()) {
            return Optional.empty();
        }
        var digits = form.group(2);
        return Optional.of(new NumberText(form.group(1), new BigInteger(digits), digits.length(), form.group(3)));
    }

    NumberText plus(long step) {
        return new NumberText(prefix, count.add(BigInteger.valueOf(step)), width, suffix);
    }

    boolean fits(NumberText other) {
        return prefix.equals(other.prefix) && suffix.equals(other.suffix);
    }

    boolean isAfter(NumberText other) {
        return count.compareTo(other.count) > 0;
    }

    /** Leading zeros stay; a number that outgrows its width becomes longer. */
    @Override
    public String toString() {
        var digits = count.toString();
        return prefix + "0".repeat(Math.max(0, width - digits.length())) + digits + suffix;
    }
}
