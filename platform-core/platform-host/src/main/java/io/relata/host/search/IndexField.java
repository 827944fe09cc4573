package io.relata.host.search;

/** The fields of an indexed record. */
final class IndexField {

    /** Type and id in one: what a record is replaced and removed by. */
    static final String RECORD = "record";

    /** The kind of record. */
    static final String TYPE = "type";

    /** The rebuild that wrote it. */
    static final String GENERATION = "generation";

    /** Whole names, keys, e-mail addresses and phone numbers. */
    static final String EXACT = "exact";

    /** Beginnings of the first word of a name. */
    static final String FIRST = "first";

    /** The first words of names. */
    static final String FIRST_WORD = "firstWord";

    /** Beginnings of any word of a name. */
    static final String PREFIX = "prefix";

    /** Words of names. */
    static final String WORD = "word";

    /** Three letters in a row, of every word of a name or e-mail address and of phone numbers. */
    static final String GRAM = "gram";

    /** E-mail addresses, and their domains with a leading {@code @}. */
    static final String MAIL = "mail";

    /** Phone numbers as digits without leading zeros. */
    static final String PHONE = "phone";

    /** The same, last digit first. */
    static final String PHONE_REVERSED = "phoneReversed";

    /** The sort key of the title: the order inside the index. */
    static final String ORDER = "order";

    /** What a hit shows. */
    static final String ID = "id";

    static final String KEY = "key";
    static final String KIND = "kind";
    static final String TITLE = "title";
    static final String SUBTITLE = "subtitle";

    private IndexField() {}
}
