package io.relata.contacts;

import io.relata.ui.Card;

/**
 * Name the cards plugins can add to.
 *
 * @since 0.1
 */
public final class ContactCards {

    /** The card of a company or person, its list and the panel beside it. */
    public static final Card<ContactFacts> CONTACT = Card.of("contact", ContactFacts.class);

    /** The route of the list. */
    public static final String LIST_ROUTE = "contacts";

    private ContactCards() {}

    /**
     * Tell the route of a contact's card.
     *
     * @param no the contact's number
     */
    public static String route(String no) {
        return LIST_ROUTE + "/"
                + java.net.URLEncoder.encode(no, java.nio.charset.StandardCharsets.UTF_8)
                        .replace("+", "%20");
    }
}
