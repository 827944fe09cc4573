package io.relata.contacts;

import io.relata.platform.text.Folding;
import io.relata.platform.text.Shorten;
import java.util.Locale;

/**
 * Say what an address is for.
 *
 * @since 0.1
 */
public enum AddressKind {
    /** Where one calls on the contact. */
    VISITING,
    /** Where letters go. */
    POSTAL,
    /** Where goods go. */
    DELIVERY,
    /** Where invoices go. */
    INVOICE,
    /** Anything else, such as that of the summer. */
    OTHER;

    /**
     * Propose a code for an address.
     *
     * @param name what its kind is called in somebody's language
     */
    public static String code(String name) {
        var word = Folding.fold(name).toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        return Shorten.to(AlternativeAddressRecords.CODE.maxLength(), word);
    }
}
