package io.relata.contacts.view;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import io.relata.contacts.ChannelMedium;

/** Makes links that dial, write or open what a contact is reached by. */
final class Links {

    private Links() {}

    static Anchor phone(String number) {
        return new Anchor("tel:" + number.replaceAll("[^+0-9]", ""), number);
    }

    static Anchor mail(String addresses) {
        return new Anchor("mailto:" + addresses.replace(" ", "").replace(';', ','), addresses);
    }

    static Anchor page(String address) {
        var link = new Anchor(address.matches("(?i)https?://.*") ? address : "https://" + address, address);
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }

    static Anchor to(ChannelMedium medium, String value) {
        return switch (medium) {
            case PHONE -> phone(value);
            case EMAIL -> mail(value);
            case WEB -> page(value);
        };
    }
}
