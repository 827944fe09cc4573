package io.relata.platform.change;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.EnumConverter;
import org.jooq.impl.SQLDataType;

/**
 * Describe one field of a record: its name in the REST interface, its column, and how sensitive it is.
 *
 * @param <T> the Java type of its values
 * @since 0.1
 */
public final class RecordField<T> {

    /** Say how typed text is normalised before it is kept. */
    public enum Form {
        /** Kept as typed, trimmed, in Unicode form NFC. */
        TEXT,
        /** Trimmed and upper-cased: an identifier. */
        CODE,
        /** Kept with its line breaks. */
        LONG_TEXT,
        /** Not text. */
        VALUE
    }

    private final String name;
    private final Field<T> column;
    private final Form form;
    private final int maxLength;
    private final DataClass dataClass;
    private final boolean writable;
    private final boolean tracked;

    private RecordField(
            String name,
            Field<T> column,
            Form form,
            int maxLength,
            DataClass dataClass,
            boolean writable,
            boolean tracked) {
        this.name = name;
        this.column = column;
        this.form = form;
        this.maxLength = maxLength;
        this.dataClass = dataClass;
        this.writable = writable;
        this.tracked = tracked;
    }

    private static <T> RecordField<T> of(String name, DataType<T> type, Form form, int maxLength) {
        var column = name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
        return new RecordField<>(
                name, DSL.field(DSL.name(column), type), form, maxLength, DataClass.BUSINESS, true, true);
    }

    /** Describe a text of at most so many characters. */
    public static RecordField<String> text(String name, int maxLength) {
        return of(name, SQLDataType.VARCHAR(maxLength), Form.TEXT, maxLength);
    }

    /** Describe a text with line breaks. */
    public static RecordField<String> longText(String name, int maxLength) {
        return of(name, SQLDataType.VARCHAR(maxLength), Form.LONG_TEXT, maxLength);
    }

    /** Describe an upper-cased identifier. */
    public static RecordField<String> code(String name, int maxLength) {
        return of(name, SQLDataType.VARCHAR(maxLength), Form.CODE, maxLength);
    }

    /** Describe a yes/no value. */
    public static RecordField<Boolean> flag(String name) {
        return of(name, SQLDataType.BOOLEAN, Form.VALUE, 0);
    }

    /** Describe a whole number. */
    public static RecordField<Integer> integer(String name) {
        return of(name, SQLDataType.INTEGER, Form.VALUE, 0);
    }

    /** Describe a whole number that may be large. */
    public static RecordField<Long> number(String name) {
        return of(name, SQLDataType.BIGINT, Form.VALUE, 0);
    }

    /** Describe an amount or quantity. */
    public static RecordField<BigDecimal> decimal(String name) {
        return of(name, SQLDataType.DECIMAL(19, 4), Form.VALUE, 0);
    }

    /** Describe a calendar date. */
    public static RecordField<LocalDate> date(String name) {
        return of(name, SQLDataType.LOCALDATE, Form.VALUE, 0);
    }

    /** Describe a moment. */
    public static RecordField<Instant> instant(String name) {
        return of(name, SQLDataType.INSTANT, Form.VALUE, 0);
    }

    /** Describe a reference to another record by its id. */
    public static RecordField<UUID> reference(String name) {
        return of(name, SQLDataType.UUID, Form.VALUE, 0);
    }

    /** Describe raw bytes, such as a sort key. They are never tracked. */
    public static RecordField<byte[]> bytes(String name, int maxLength) {
        return of(name, SQLDataType.VARBINARY(maxLength), Form.VALUE, maxLength).derived();
    }

    /** Describe one of a closed set of values, kept by its name. */
    public static <E extends Enum<E>> RecordField<E> choice(String name, Class<E> type) {
        return of(
                name,
                SQLDataType.VARCHAR(30).asConvertedDataType(new EnumConverter<>(String.class, type)),
                Form.VALUE,
                30);
    }

    /** Say that the field identifies or describes a person. */
    public RecordField<T> personal() {
        return new RecordField<>(name, column, form, maxLength, DataClass.PERSONAL, writable, tracked);
    }

    /** Say that the field needs special care. */
    public RecordField<T> sensitive() {
        return new RecordField<>(name, column, form, maxLength, DataClass.SENSITIVE, writable, tracked);
    }

    /** Say that programs and users cannot set the field; the plugin's own rules do. */
    public RecordField<T> readOnly() {
        return new RecordField<>(name, column, form, maxLength, dataClass, false, tracked);
    }

    /** Say that the field follows from others: not writable from outside and not in the history. */
    public RecordField<T> derived() {
        return new RecordField<>(name, column, form, maxLength, dataClass, false, false);
    }

    /** Tell the name in the REST interface and in history. */
    public String name() {
        return name;
    }

    /** Tell the column. */
    public Field<T> column() {
        return column;
    }

    /** Tell the Java type of values. */
    public Class<T> type() {
        return column.getType();
    }

    /** Tell how typed text is normalised. */
    public Form form() {
        return form;
    }

    /** Tell the most characters (or bytes) a value may have; 0 when that has no meaning. */
    public int maxLength() {
        return maxLength;
    }

    /** Tell how sensitive the field is. */
    public DataClass dataClass() {
        return dataClass;
    }

    /** Tell whether programs and users may set it. */
    public boolean writable() {
        return writable;
    }

    /** Tell whether its changes stand in the history. */
    public boolean tracked() {
        return tracked;
    }

    @Override
    public String toString() {
        return name;
    }
}
