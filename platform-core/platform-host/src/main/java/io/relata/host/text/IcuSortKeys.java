package io.relata.host.text;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RawCollationKey;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import io.relata.platform.text.SortKeys;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes sort keys with ICU's collation rules, so that every database and the search index sort alike. */
@Component
class IcuSortKeys implements SortKeys {

    private static final byte[] NOTHING = {};

    /** Long enough to fill a key: even a text of ignorable letters only is cut here. */
    private static final int MOST_LETTERS = 4 * LENGTH;

    private final Map<Order, RuleBasedCollator> collators = new EnumMap<>(Order.class);

    IcuSortKeys() {
        collators.put(Order.ROOT, collator(ULocale.ROOT));
        collators.put(Order.NB, collator(ULocale.forLanguageTag("nb")));
        collators.put(Order.FI, collator(ULocale.forLanguageTag("fi")));
    }

    @Override
    public byte[] key(Order order, @Nullable String text) {
        var collator = collators.get(order);
        if (text == null || text.isEmpty() || collator == null) {
            return NOTHING;
        }
        var raw = collator.getRawCollationKey(
                text.length() > MOST_LETTERS ? text.substring(0, MOST_LETTERS) : text, new RawCollationKey());
        // the last byte is a terminator that tells nothing
        return Arrays.copyOf(raw.bytes, Math.min(LENGTH, raw.size - 1));
    }

    private static RuleBasedCollator collator(ULocale language) {
        var collator = (RuleBasedCollator) Collator.getInstance(language);
        collator.setStrength(Collator.TERTIARY);
        collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
        // a frozen collator may be used by many threads at once
        return (RuleBasedCollator) collator.freeze();
    }
}
