package io.relata.contacts;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Say which contacts a list shows, in which order, and from where on.
 *
 * @param type only companies or only persons, or null for both
 * @param text only what search finds for this text, best first, at most 200; null or blank for all
 * @param filter what fields hold: by the name of a {@link FilterField}, followed by how it compares unless it is the value
 *     itself, such as {@code city} or {@code city.begins}; see {@link FilterOperator#of}
 * @param orders what decides the order, and among equals what decides then; by name when empty. Named twice, only the
 *     first counts. Search results keep search's own order. The first one is read from an index: of a list in several
 *     orders only rows that are equal in the first are sorted, never the whole list
 * @param limit the most rows, 1 to 500
 * @param cursor where the page before ended, or null for the first
 * @since 0.1
 */
public record ContactQuery(
        @Nullable ContactType type,
        @Nullable String text,
        Map<String, String> filter,
        List<ContactOrder> orders,
        int limit,
        @Nullable String cursor) {

    private static final List<ContactOrder> BY_NAME = List.of(ContactOrder.ascending(ContactSort.NAME));

    public ContactQuery {
        var named = new HashSet<ContactSort>();
        orders = orders.isEmpty()
                ? BY_NAME
                : orders.stream().filter(order -> named.add(order.by())).toList();
    }

    /** Ask for all contacts by name. */
    public static ContactQuery all() {
        return new ContactQuery(null, null, Map.of(), BY_NAME, 50, null);
    }

    /** Ask for one type only; null for both. */
    public ContactQuery ofType(@Nullable ContactType newType) {
        return new ContactQuery(newType, text, filter, orders, limit, cursor);
    }

    /** Ask for what search finds. */
    public ContactQuery found(@Nullable String newText) {
        return new ContactQuery(type, newText, filter, orders, limit, cursor);
    }

    /** Ask only for contacts whose fields have these values. */
    public ContactQuery where(Map<String, String> newFilter) {
        return new ContactQuery(type, text, Map.copyOf(newFilter), orders, limit, cursor);
    }

    /** Ask in an order. */
    public ContactQuery sortedBy(ContactSort newSort, boolean newDescending) {
        return new ContactQuery(type, text, filter, List.of(new ContactOrder(newSort, newDescending)), limit, cursor);
    }

    /** Ask in an order that several columns decide, one after the other. */
    public ContactQuery sortedBy(List<ContactOrder> newOrders) {
        return new ContactQuery(type, text, filter, newOrders, limit, cursor);
    }

    /** Ask for at most so many rows. */
    public ContactQuery atMost(int newLimit) {
        return new ContactQuery(type, text, filter, orders, newLimit, cursor);
    }

    /** Ask for the rows after a page. */
    public ContactQuery after(@Nullable String newCursor) {
        return new ContactQuery(type, text, filter, orders, limit, newCursor);
    }
}
