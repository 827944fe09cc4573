package io.relata.correspondence.internal;

import io.relata.correspondence.MergeField;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds what somebody probably meant. */
final class Nearest {
    private Nearest() {}

    static MergeField to(String typed) {
        var wanted = typed.toLowerCase(Locale.ROOT);
        return Stream.of(MergeField.values())
                .min(Comparator.comparingInt(field -> LevenshteinDistance.getDefaultInstance()
                        .apply(wanted, field.key().toLowerCase(Locale.ROOT))))
                .orElseThrow();
    }
}
