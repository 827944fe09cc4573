package io.relata.contacts;

import io.relata.platform.change.RecordField;
import io.relata.platform.change.RecordType;
import java.util.UUID;

/** Describes the ways a contact is reached by that its own fields do not tell all of. */
final class ChannelRecords {

    static final RecordField<UUID> CONTACT_ID =
            RecordField.reference("contactId").readOnly();
    static final RecordField<ChannelMedium> MEDIUM =
            RecordField.choice("medium", ChannelMedium.class).readOnly();
    static final RecordField<ChannelKind> KIND = RecordField.choice("kind", ChannelKind.class);
    static final RecordField<String> VALUE =
            RecordField.text("channelValue", 255).personal();

    /** By which the same one is found again, however it was typed. */
    static final RecordField<String> KEY =
            RecordField.text("channelKey", 255).personal().readOnly();

    static final RecordField<String> NOTE = RecordField.text("note", 100).personal();

    static final RecordType TYPE = RecordType.of(
                    "contact-channel",
                    "p_contact_cards_channel",
                    Contacts.READ,
                    CONTACT_ID,
                    MEDIUM,
                    KIND,
                    VALUE,
                    KEY,
                    Place.FIELD,
                    NOTE)
            .labelled("contacts.field.");

    private ChannelRecords() {}
}
