package io.relata.exchange;

import ezvcard.parameter.AddressType;
import ezvcard.parameter.EmailType;
import ezvcard.parameter.TelephoneType;
import io.relata.contacts.AddressKind;
import io.relata.contacts.ChannelKind;
import java.util.Collection;
import java.util.List;

/** Translates between what a number or address is for here and on a card. */
final class CardKinds {

    /** What a pager is called on a card. */
    static final List<TelephoneType> PAGER = List.of(TelephoneType.WORK, TelephoneType.PAGER);

    private static final String BILLING = "billing";
    private static final String DELIVERY = "delivery";
    private static final String POSTAL = "postal";
    private static final String VISITING = "x-visiting";

    private CardKinds() {}

    static ChannelKind ofPhone(Collection<String> types) {
        if (types.contains("cell")) {
            return ChannelKind.MOBILE;
        }
        if (types.contains("fax")) {
            return ChannelKind.FAX;
        }
        return types.contains("home") ? ChannelKind.HOME : ChannelKind.WORK;
    }

    static ChannelKind ofEmail(Collection<String> types) {
        return types.contains("home") ? ChannelKind.PRIVATE : ChannelKind.WORK;
    }

    static List<TelephoneType> phone(ChannelKind kind) {
        return switch (kind) {
            case MOBILE -> List.of(TelephoneType.WORK, TelephoneType.CELL);
            case FAX -> List.of(TelephoneType.WORK, TelephoneType.FAX);
            case HOME -> List.of(TelephoneType.HOME, TelephoneType.VOICE);
            default -> List.of(TelephoneType.WORK, TelephoneType.VOICE);
        };
    }

    /** Where one lives or works is said with {@code postal} too by many programs, and means nothing more then. */
    static AddressKind ofAddress(Collection<String> types, boolean box) {
        if (types.contains(BILLING)) {
            return AddressKind.INVOICE;
        }
        if (types.contains(DELIVERY)) {
            return AddressKind.DELIVERY;
        }
        if (types.contains(VISITING)) {
            return AddressKind.VISITING;
        }
        var somewhere = types.contains("home") || types.contains("work");
        if (box || types.contains(POSTAL) && !somewhere) {
            return AddressKind.POSTAL;
        }
        return types.contains("parcel") && !somewhere ? AddressKind.DELIVERY : AddressKind.OTHER;
    }

    static AddressType address(AddressKind kind, String code) {
        return switch (kind) {
            case INVOICE -> AddressType.get(BILLING);
            case DELIVERY -> AddressType.get(DELIVERY);
            case VISITING -> AddressType.get(VISITING);
            case POSTAL -> AddressType.get(POSTAL);
            case OTHER -> code.equals(CardAddresses.HOME) ? AddressType.HOME : AddressType.WORK;
        };
    }

    static EmailType email(ChannelKind kind) {
        return kind == ChannelKind.PRIVATE ? EmailType.HOME : EmailType.WORK;
    }
}
