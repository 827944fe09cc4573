package io.relata.contacts;

import io.relata.platform.change.RecordType;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.query.Cursor;
import io.relata.platform.text.SortKeys.Order;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Orders a list and finds its way back to where a page ended: by the sort key and, among equals, by id.
 *
 * @param <K> the type of the sort key
 */
final class ListOrder<K> {

    private interface Text<K> {
        String write(K key);

        K read(String text);
    }

    private static final Text<byte[]> BYTES = new Text<>() {
        @Override
        public String write(byte[] key) {
            return HexFormat.of().formatHex(key);
        }

        @Override
        public byte[] read(String text) {
            return HexFormat.of().parseHex(text);
        }
    };

    private static final Text<String> WORDS = new Text<>() {
        @Override
        public String write(String key) {
            return key;
        }

        @Override
        public String read(String text) {
            return text;
        }
    };

    private static final Text<Instant> MOMENTS = new Text<>() {
        @Override
        public String write(Instant key) {
            return key.toString();
        }

        @Override
        public Instant read(String text) {
            return Instant.parse(text);
        }
    };

    private final String name;
    private final Field<K> key;
    private final Text<K> text;
    private final boolean descending;

    private ListOrder(String name, Field<K> key, Text<K> text, boolean descending) {
        this.name = name + (descending ? "-" : "+");
        this.key = key;
        this.text = text;
        this.descending = descending;
    }

    static ListOrder<?> of(ContactQuery query, Order language) {
        var down = query.descending();
        return switch (query.sort()) {
            case NAME -> new ListOrder<>("name" + language, nameKey(language), BYTES, down);
            case NUMBER -> new ListOrder<>("no", ContactRecords.NO.column(), WORDS, down);
            case MODIFIED -> new ListOrder<>("modified", RecordType.MODIFIED_AT, MOMENTS, down);
            case CITY -> new ListOrder<>("city", ContactRecords.SORT_CITY.column(), BYTES, down);
        };
    }

    private static Field<byte[]> nameKey(Order language) {
        return switch (language) {
            case ROOT -> ContactRecords.SORT_ROOT.column();
            case NB -> ContactRecords.SORT_NB.column();
            case FI -> ContactRecords.SORT_FI.column();
        };
    }

    Field<K> key() {
        return key;
    }

    List<SortField<?>> fields() {
        return descending ? List.of(key.desc(), RecordType.ID.desc()) : List.of(key.asc(), RecordType.ID.asc());
    }

    /** Begins behind a cursor; the first part of the condition is one range of the index. */
    Condition after(@Nullable String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return DSL.noCondition();
        }
        var parts = Cursor.read(cursor, 3);
        var from = parse(parts.get(1), parts.get(2), parts.get(0));
        return descending
                ? key.le(from.key()).and(key.lt(from.key()).or(RecordType.ID.lt(from.id())))
                : key.ge(from.key()).and(key.gt(from.key()).or(RecordType.ID.gt(from.id())));
    }

    private Place<K> parse(@Nullable String keyText, @Nullable String id, @Nullable String order) {
        try {
            if (keyText != null && id != null && name.equals(order)) {
                return new Place<>(text.read(keyText), UUID.fromString(id));
            }
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            // refused below like the cursor of any other list
        }
        throw Problem.of(ProblemCode.FORMAT, "platform.problem.cursor").at("cursor");
    }

    String cursor(Record row) {
        return Cursor.of(Arrays.asList(
                name, text.write(row.get(key)), row.get(RecordType.ID).toString()));
    }

    private record Place<K>(K key, UUID id) {}
}
