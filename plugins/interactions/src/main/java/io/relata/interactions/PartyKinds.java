package io.relata.interactions;

import io.relata.platform.text.Messages;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Name what accounts of other programs are accounts of.
 *
 * @since 0.1
 */
public final class PartyKinds {

    /** The kinds that are offered to choose from; programs may tell of others. */
    public static final List<String> KNOWN = List.of(DocumentEvent.CUSTOMER, DocumentEvent.VENDOR);

    private PartyKinds() {}

    /** Tell what a kind is called in the reader's language; one that is not known is called as it is written. */
    public static String name(String kind, Messages messages) {
        return KNOWN.contains(kind)
                ? messages.text("interactions.documents.party." + kind.toLowerCase(Locale.ROOT))
                : kind;
    }

    /** Write {@code Customer 10000}. */
    public static String account(@Nullable String kind, String no, Messages messages) {
        return kind == null ? no : name(kind, messages) + " " + no;
    }
}
