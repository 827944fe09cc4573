package io.relata.contacts;

import io.relata.platform.change.RecordType;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.text.SortKeys.Order;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * Sorts by one column that is never null, and compares it with where a page ended.
 *
 * @param name names column, language and direction, so that a cursor of another order is recognised
 * @param column the column
 * @param descending whether it is turned round
 * @param write writes a value into a cursor
 * @param read reads it back
 * @param <K> the type of its values
 */
record OrderKey<K>(
        String name, Field<K> column, boolean descending, Function<K, String> write, Function<String, K> read) {

    /** The salesperson's code; the database itself puts a last letter where there is none. */
    private static final Field<String> SALESPERSON =
            DSL.field(DSL.name("sort_salesperson"), SQLDataType.VARCHAR(ContactRecords.SALESPERSON_CODE.maxLength()));

    static OrderKey<?> of(ContactOrder order, Order language) {
        var down = order.descending();
        return switch (order.by()) {
            case NAME -> bytes("name" + language, name(language), down);
            case NUMBER -> words("no", ContactRecords.NO.column(), down);
            case MODIFIED -> moments("modified", RecordType.MODIFIED_AT, down);
            case CITY -> bytes("city", ContactRecords.SORT_CITY.column(), down);
            case SALESPERSON -> words("salesperson", SALESPERSON, down);
            case CREATED -> moments("created", RecordType.CREATED_AT, down);
        };
    }

    /** Decides among rows that are equal in everything else. */
    static OrderKey<UUID> id(boolean descending) {
        return new OrderKey<>("id", RecordType.ID, descending, UUID::toString, UUID::fromString);
    }

    boolean isId() {
        return column.equals(RecordType.ID);
    }

    private static OrderKey<byte[]> bytes(String name, Field<byte[]> column, boolean descending) {
        var hex = HexFormat.of();
        return new OrderKey<>(name, column, descending, hex::formatHex, hex::parseHex);
    }

    private static OrderKey<String> words(String name, Field<String> column, boolean descending) {
        return new OrderKey<>(name, column, descending, Function.identity(), Function.identity());
    }

    private static OrderKey<Instant> moments(String name, Field<Instant> column, boolean descending) {
        return new OrderKey<>(name, column, descending, Instant::toString, Instant::parse);
    }

    private static Field<byte[]> name(Order language) {
        return switch (language) {
            case ROOT -> ContactRecords.SORT_ROOT.column();
            case NB -> ContactRecords.SORT_NB.column();
            case FI -> ContactRecords.SORT_FI.column();
        };
    }

    SortField<K> sorted() {
        return descending ? column.desc() : column.asc();
    }

    /** Writes a row's value as a cursor holds it. */
    String text(Record row) {
        return write.apply(row.get(column));
    }

    private K value(String text) {
        try {
            return read.apply(text);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw Problem.of(ProblemCode.FORMAT, "platform.problem.cursor").at("cursor");
        }
    }

    Condition same(String text) {
        return column.eq(value(text));
    }

    /** Comes later in the order than a value. */
    Condition after(String text) {
        return descending ? column.lt(value(text)) : column.gt(value(text));
    }

    Condition before(String text) {
        return descending ? column.gt(value(text)) : column.lt(value(text));
    }

    Condition notBefore(String text) {
        return descending ? column.le(value(text)) : column.ge(value(text));
    }

    Condition notAfter(String text) {
        return descending ? column.ge(value(text)) : column.le(value(text));
    }
}
