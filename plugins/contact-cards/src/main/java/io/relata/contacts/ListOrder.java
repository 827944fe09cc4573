package io.relata.contacts;

import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.query.Cursor;
import io.relata.platform.text.SortKeys.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Orders a list by several keys, the id among equals, and finds its way back to where a page ended. The first key is read
 * from its index; the others only sort rows that are equal there.
 *
 * @param keys what decides, one after the other; no two rows are equal in all
 */
record ListOrder(List<OrderKey<?>> keys) {

    static ListOrder of(List<ContactOrder> orders, Order language) {
        var keys = new ArrayList<OrderKey<?>>();
        for (var order : orders) {
            keys.add(OrderKey.of(order, language));
            if (order.by() == ContactSort.NUMBER) {
                return new ListOrder(List.copyOf(keys)); // a number leaves nothing to decide
            }
        }
        keys.add(OrderKey.id(keys.getFirst().descending()));
        return new ListOrder(List.copyOf(keys));
    }

    /** Tells whether one index holds the whole order. */
    boolean isPlain() {
        return keys.size() == 1 || keys.size() == 2 && keys.getLast().isId();
    }

    /** Tells the columns its keys need. */
    List<Field<?>> columns() {
        return keys.stream().<Field<?>>map(OrderKey::column).toList();
    }

    List<SortField<?>> fields() {
        return keys.stream().<SortField<?>>map(OrderKey::sorted).toList();
    }

    /** Orders by the first key alone, as its index does. */
    List<SortField<?>> leadingFields() {
        return List.of(leading().sorted(), OrderKey.id(leading().descending()).sorted());
    }

    OrderKey<?> leading() {
        return keys.getFirst();
    }

    /** Begins behind a cursor; the first part of the condition is one range of the index. */
    Condition after(@Nullable String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return DSL.noCondition();
        }
        var place = Cursor.read(cursor, keys.size() + 1);
        if (!name().equals(place.getFirst())) {
            throw foreign();
        }
        var values = place.stream().skip(1).map(ListOrder::required).toList();
        return after(values, 0);
    }

    private Condition after(List<String> values, int at) {
        var key = keys.get(at);
        var value = values.get(at);
        return at == keys.size() - 1
                ? key.after(value)
                : key.notBefore(value).and(key.after(value).or(after(values, at + 1)));
    }

    private static String required(@Nullable String value) {
        if (value == null) {
            throw foreign();
        }
        return Objects.requireNonNull(value);
    }

    private static Problem foreign() {
        return Problem.of(ProblemCode.FORMAT, "platform.problem.cursor").at("cursor");
    }

    private String name() {
        return keys.stream()
                .map(key -> key.name() + (key.descending() ? "-" : "+"))
                .collect(Collectors.joining());
    }

    String cursor(Record row) {
        var values = new ArrayList<@Nullable String>();
        values.add(name());
        keys.forEach(key -> values.add(key.text(row)));
        return Cursor.of(values);
    }
}
