package io.relata.segments.internal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Writes amounts without the zeros that a column's scale adds. */
final class Amounts {
    private Amounts() {}

    static BigDecimal plain(@Nullable BigDecimal amount) {
        if (amount == null || amount.signum() == 0) {
            return BigDecimal.ZERO;
        }
        var plain = amount.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
