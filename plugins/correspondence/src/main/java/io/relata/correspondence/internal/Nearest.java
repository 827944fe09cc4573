package io.relata.correspondence.internal;

import io.relata.correspondence.MergeField;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds what somebody probably meant. */
final class Nearest {
    private Nearest() {}

    static MergeField to(String typed) {
        var wanted = typed.toLowerCase(Locale.ROOT);
        return Stream.of(MergeField.values())
                .min(Comparator.comparingInt(
                        field -> distance(wanted, field.key().toLowerCase(Locale.ROOT))))
                .orElseThrow();
    }

    /** Counts the letters that must be changed, added or dropped. */
    private static int distance(String from, String to) {
        var before = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            var row = new int[to.length() + 1];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                var swap = before[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(swap, Math.min(row[j - 1], before[j]) + 1);
            }
            before = row;
        }
        return before[to.length()];
    }
}
