package io.relata.contacts;

import static io.relata.contacts.ChannelMedium.EMAIL;
import static io.relata.contacts.ChannelMedium.PHONE;
import static io.relata.contacts.ChannelMedium.WEB;

import io.relata.platform.change.RecordField;
import java.util.Set;

/**
 * Say what a phone number, e-mail address or web address is for.
 *
 * @since 0.1
 */
public enum ChannelKind {
    /** At work. */
    WORK(PHONE, EMAIL),
    /** Straight to the desk. */
    DIRECT(PHONE),
    /** The number of the house. */
    SWITCHBOARD(PHONE),
    /** A mobile phone. */
    MOBILE(PHONE),
    /** At home. */
    HOME(PHONE),
    /** A fax. */
    FAX(PHONE),
    /** Private mail. */
    PRIVATE(EMAIL),
    /** Where invoices go. */
    INVOICE(EMAIL),
    /** The home page. */
    HOME_PAGE(WEB),
    /** A page in a social network. */
    SOCIAL(WEB),
    /** Anything else. */
    OTHER(PHONE, EMAIL, WEB);

    private final Set<ChannelMedium> media;

    ChannelKind(ChannelMedium... media) {
        this.media = Set.of(media);
    }

    /** Tell whether there is such a kind of a medium. */
    public boolean suits(ChannelMedium medium) {
        return media.contains(medium);
    }

    /** Tells the contact's field that holds the preferred one of this kind. */
    RecordField<String> field(ChannelMedium medium) {
        return switch (this) {
            case MOBILE -> ContactRecords.MOBILE_PHONE_NO;
            case FAX -> ContactRecords.FAX_NO;
            default -> medium.fields().getFirst();
        };
    }

    /** Tells whether one steps in by itself where its field is blank: a page in a network is nobody's home page. */
    boolean stepsIn() {
        return this != SOCIAL;
    }

    /** Tells what is thought of a value nobody has said the kind of. */
    static ChannelKind usual(RecordField<String> field) {
        if (field == ContactRecords.MOBILE_PHONE_NO) {
            return MOBILE;
        }
        if (field == ContactRecords.FAX_NO) {
            return FAX;
        }
        if (field == ContactRecords.HOME_PAGE) {
            return HOME_PAGE;
        }
        return field == ContactRecords.EMAIL_2 ? OTHER : WORK;
    }
}
