package io.relata.host.search;

import io.relata.platform.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Compares phone numbers by their digits, whatever format they are written in.
 *
 * <p>What precedes a national number differs: {@code +47}, {@code 0047}, {@code 0}, {@code (055)} or nothing. So two
 * numbers are the same when one ends with the other.
 */
final class PhoneDigits {

    /** Fewer digits than this are no phone number. */
    static final int LEAST = 5;

    private static final int LONGEST_COUNTRY_CODE = 3;
    private static final Pattern TRUNK_ZERO = Pattern.compile("\\(\\s*0\\s*\\)");
    private static final Pattern TYPED = Pattern.compile("(?i)(tel:)?[\\p{Nd}\\p{Z}\\p{Pd}\\s+().,/]+");
    private static final Pattern EXTENSION =
            Pattern.compile("(?i)(;|,|#|\\b(ext|x|int|alanumero|lokal)\\b|\\bx(?=\\d)).*$");

    private PhoneDigits() {}

    /** Tell whether a text may be a phone number, or the beginning or the end of one. */
    static boolean looksLike(String text) {
        return TYPED.matcher(text.strip()).matches();
    }

    /** Reduce a number to its digits without an extension, a bracketed trunk zero and leading zeros. */
    static String of(String phone) {
        var withoutExtension = EXTENSION.matcher(phone).replaceFirst("");
        return withoutZeros(Folding.digits(TRUNK_ZERO.matcher(withoutExtension).replaceAll("")));
    }

    /** Name the shorter forms under which the same number may be kept: those without a country code. */
    static List<String> withoutCountryCode(String digits) {
        var shorter = new ArrayList<String>();
        for (int cut = 0; cut <= LONGEST_COUNTRY_CODE && digits.length() - cut >= LEAST; cut++) {
            shorter.add(withoutZeros(digits.substring(cut)));
        }
        return shorter;
    }

    private static String withoutZeros(String digits) {
        int from = 0;
        while (from < digits.length() && digits.charAt(from) == '0') {
            from++;
        }
        return digits.substring(from);
    }

    static String reversed(String digits) {
        return new StringBuilder(digits).reverse().toString();
    }
}
