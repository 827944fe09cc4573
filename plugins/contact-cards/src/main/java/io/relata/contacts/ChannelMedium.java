package io.relata.contacts;

import io.relata.platform.change.RecordField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Name the ways a contact is reached by, each with the fields of the contact that hold the preferred ones.
 *
 * @since 0.1
 */
public enum ChannelMedium {
    /** A phone or fax number. */
    PHONE(
            "phoneNumbers",
            "phone-numbers",
            30,
            List.of(ContactRecords.PHONE_NO, ContactRecords.MOBILE_PHONE_NO, ContactRecords.FAX_NO)),
    /** An e-mail address. */
    EMAIL("emailAddresses", "email-addresses", 80, List.of(ContactRecords.EMAIL, ContactRecords.EMAIL_2)),
    /** A web address. */
    WEB("webAddresses", "web-addresses", 255, List.of(ContactRecords.HOME_PAGE));

    private final String property;
    private final String path;
    private final RecordField<String> sent;
    private final List<RecordField<String>> fields;

    ChannelMedium(String property, String path, int length, List<RecordField<String>> fields) {
        this.property = property;
        this.path = path;
        this.sent = RecordField.text("value", length);
        this.fields = fields;
    }

    /** Tell the name under which a contact shows them in the REST interface. */
    public String property() {
        return property;
    }

    /** Tell the last part of their address in the REST interface. */
    public String path() {
        return path;
    }

    /** Tell the most characters one may have. */
    public int maxLength() {
        return sent.maxLength();
    }

    /** List the kinds there are, the usual one first. */
    public List<ChannelKind> kinds() {
        return Stream.of(ChannelKind.values()).filter(kind -> kind.suits(this)).toList();
    }

    /** Describes the value as programs send it. */
    RecordField<String> sent() {
        return sent;
    }

    /** Lists the contact's fields that hold one, those of the preferred ones first. */
    List<RecordField<String>> fields() {
        return fields;
    }

    /** Tell what a field of the contact holds, or nothing where that is neither a number nor an address. */
    public static Optional<ChannelMedium> heldBy(String field) {
        return Stream.of(values())
                .filter(medium ->
                        medium.fields.stream().anyMatch(each -> each.name().equals(field)))
                .findFirst();
    }

    static Optional<ChannelMedium> named(String property) {
        return Stream.of(values())
                .filter(medium -> medium.property.equals(property))
                .findFirst();
    }
}
