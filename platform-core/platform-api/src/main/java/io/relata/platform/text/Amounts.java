package io.relata.platform.text;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Write amounts without the zeros that a column's scale adds.
 *
 * @since 0.1
 */
public final class Amounts {

    private Amounts() {}

    /**
     * Take the zeros off.
     *
     * @param amount as the database gives it; null counts as nothing
     */
    public static BigDecimal plain(@Nullable BigDecimal amount) {
        if (amount == null || amount.signum() == 0) {
            return BigDecimal.ZERO;
        }
        var plain = amount.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
