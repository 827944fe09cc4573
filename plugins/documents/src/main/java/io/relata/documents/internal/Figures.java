package io.relata.documents.internal;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/** Write figures as readers of a language do, with every decimal that is kept. */
public final class Figures {
    private static final int MOST_DECIMALS = 4;

    private Figures() {}

    /** Write an amount, with two decimals at least. */
    public static String amount(BigDecimal amount, Locale language) {
        return written(amount, language, 2);
    }

    /** Write how many. */
    public static String quantity(BigDecimal quantity, Locale language) {
        return written(quantity, language, 0);
    }

    private static String written(BigDecimal figure, Locale language, int leastDecimals) {
        var format = NumberFormat.getNumberInstance(language);
        format.setMinimumFractionDigits(leastDecimals);
        format.setMaximumFractionDigits(MOST_DECIMALS);
        return format.format(figure);
    }
}
