package io.relata.exchange;

import ezvcard.parameter.EmailType;
import ezvcard.parameter.TelephoneType;
import io.relata.contacts.ChannelKind;
import java.util.Collection;
import java.util.List;

/** Translates between what a number or address is for here and on a card. */
final class CardKinds {

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

    static EmailType email(ChannelKind kind) {
        return kind == ChannelKind.PRIVATE ? EmailType.HOME : EmailType.WORK;
    }
}
