package io.relata.contacts;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Say how a filter compares. A filter's name is the field's name, and for all but {@link #IS} a dot and the operator's.
 *
 * @since 0.1
 */
public enum FilterOperator {
    /** The value itself; for a date, a day, a range or a word such as {@code last30days}. */
    IS,
    /** Any other value, or none. */
    NOT,
    /** A text that begins like this, whatever its case. */
    BEGINS,
    /** A text that has this in it, whatever its case. */
    CONTAINS,
    /** No value; the filter's value does not matter. */
    BLANK,
    /** Any value; the filter's value does not matter. */
    FILLED;

    /** Tell its name in an address. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Tell whether it compares with a value. */
    public boolean takesValue() {
        return this != BLANK && this != FILLED;
    }

    /** Tell the name of the filter of a field that compares like this. */
    public String of(String field) {
        return this == IS ? field : field + "." + key();
    }

    static Optional<FilterOperator> named(String key) {
        return Stream.of(values())
                .filter(each -> each != IS && each.key().equals(key))
                .findFirst();
    }
}
