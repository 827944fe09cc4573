package io.relata.contacts;

/**
 * Say by what a list is sorted, and in which direction. Turned round, those without a value come first.
 *
 * @param by what decides
 * @param descending whether the order is turned round
 * @since 0.1
 */
public record ContactOrder(ContactSort by, boolean descending) {

    /** Sort in the usual direction. */
    public static ContactOrder ascending(ContactSort by) {
        return new ContactOrder(by, false);
    }
}
