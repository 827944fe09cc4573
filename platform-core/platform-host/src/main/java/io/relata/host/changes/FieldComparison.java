package io.relata.host.changes;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells whether two values of a field are the same once both are kept. */
final class FieldComparison {

    private FieldComparison() {}

    static boolean same(@Nullable Object one, @Nullable Object other) {
        if (one instanceof byte[] bytes && other instanceof byte[] others) {
            return Arrays.equals(bytes, others);
        }
        if (one instanceof BigDecimal number && other instanceof BigDecimal another) {
            return number.compareTo(another) == 0;
        }
        return Objects.equals(one, other);
    }

    /** Databases keep microseconds; an empty text is no value. */
    static @Nullable Object kept(@Nullable Object value) {
        if (value instanceof Instant moment) {
            return moment.truncatedTo(ChronoUnit.MICROS);
        }
        return value instanceof String text && text.isEmpty() ? null : value;
    }
}
