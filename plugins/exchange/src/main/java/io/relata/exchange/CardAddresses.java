package io.relata.exchange;

import ezvcard.VCard;
import ezvcard.property.Address;
import ezvcard.property.Telephone;
import ezvcard.property.VCardProperty;
import io.relata.contacts.AddressDraft;
import io.relata.contacts.AddressKind;
import io.relata.contacts.ContactRecords;
import io.relata.platform.change.RecordField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the addresses of a card: the first is the contact's own, the others stand beside it with what they are for. An
 * address that was written from beside a contact's own says so, and has its phone numbers and so on in its group.
 */
final class CardAddresses {

    /** Says that an address stood beside the contact's own, under which code. */
    static final String CODE = "X-CODE";

    /** The names that stand above an address, by the parameter that keeps each. */
    static final Map<String, RecordField<String>> NAMES = Map.of(
            "X-COMPANY-NAME", RecordField.text("companyName", 100),
            "X-COMPANY-NAME-2", RecordField.text("companyName2", 50));

    /** The code of an address where somebody lives. */
    static final String HOME = "HOME";

    private static final int CODE_LENGTH = 10;
    private static final int MOST = 50;
    private static final String LEFT = "exchange.left.address";

    private final CardFields fields;
    private final CodeLookup codes;
    private final List<AddressDraft> further = new ArrayList<>();
    private Map<String, String> own = Map.of();

    CardAddresses(CardFields fields, CodeLookup codes) {
        this.fields = fields;
        this.codes = codes;
    }

    List<AddressDraft> further() {
        return further;
    }

    static List<String> types(Address address) {
        return address.getTypes().stream()
                .map(type -> type.getValue().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Tells the groups whose numbers and addresses belong to an address and not to the contact. */
    static Set<String> groups(VCard card) {
        return card.getAddresses().stream()
                .filter(address -> address.getParameter(CODE) != null)
                .map(VCardProperty::getGroup)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    void add(VCard card, Address address) {
        var values = new LinkedHashMap<String, String>();
        place(address, values);
        var code = CardReading.clean(address.getParameter(CODE));
        if (code != null) {
            if (code.length() <= CODE_LENGTH) {
                values.put("code", code);
            }
            NAMES.forEach((parameter, field) -> put(values, field, address.getParameter(parameter)));
            parts(card, address.getGroup(), values);
            keep(kind(address), values);
        } else if (isFirst()) {
            own = values;
            fields.values().putAll(values);
        } else if (!values.isEmpty() && !values.equals(own)) {
            if (types(address).contains("home")) {
                values.put("code", HOME);
            }
            keep(kind(address), values);
        }
    }

    private boolean isFirst() {
        return Stream.of(ContactRecords.ADDRESS, ContactRecords.CITY, ContactRecords.POST_CODE)
                .noneMatch(field -> fields.values().containsKey(field.name()));
    }

    private static AddressKind kind(Address address) {
        return CardKinds.ofAddress(types(address), CardReading.clean(address.getPoBox()) != null);
    }

    private void keep(AddressKind kind, Map<String, String> values) {
        var draft = new AddressDraft(kind, values);
        if (further.size() == MOST) {
            fields.leaveOut(LEFT, String.join(", ", values.values()));
        } else if (!further.contains(draft)) {
            further.add(draft);
        }
    }

    private void place(Address address, Map<String, String> values) {
        var lines = Stream.of(address.getPoBox(), address.getStreetAddressFull(), address.getExtendedAddressFull())
                .filter(Objects::nonNull)
                .flatMap(String::lines)
                .map(CardReading::clean)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        if (!lines.isEmpty()) {
            put(values, ContactRecords.ADDRESS, lines.getFirst());
            put(values, ContactRecords.ADDRESS_2, String.join(", ", lines.subList(1, lines.size())));
        }
        put(values, ContactRecords.POST_CODE, address.getPostalCode());
        put(values, ContactRecords.CITY, address.getLocality());
        put(values, ContactRecords.COUNTY, address.getRegion());
        country(CardReading.clean(address.getCountry()), values);
    }

    private void put(Map<String, String> values, RecordField<String> field, @Nullable String text) {
        var fitting = fields.fitting(field, text);
        if (fitting != null) {
            values.put(field.name(), fitting);
        }
    }

    private void country(@Nullable String written, Map<String, String> values) {
        if (written == null) {
            return;
        }
        var code = codes.countries().code(written);
        if (code == null) {
            fields.leaveOut("exchange.left.country", written);
        } else {
            values.put(ContactRecords.COUNTRY_REGION_CODE.name(), code);
        }
    }

    /** Fills in how one reaches somebody at the address. */
    private void parts(VCard card, @Nullable String group, Map<String, String> values) {
        if (group == null) {
            return;
        }
        of(card.getTelephoneNumbers(), group).forEach(phone -> phone(phone, values));
        of(card.getEmails(), group).forEach(email -> {
            var address = CardReading.clean(email.getValue());
            part(values, ContactRecords.EMAIL, address, address != null && CardFields.isEmail(address));
        });
        of(card.getUrls(), group).forEach(url -> {
            var page = CardReading.clean(url.getValue());
            part(values, ContactRecords.HOME_PAGE, page, page != null && CardFields.isPage(page));
        });
    }

    private static <T extends VCardProperty> Stream<T> of(List<T> properties, String group) {
        return properties.stream().filter(property -> group.equals(property.getGroup()));
    }

    private void phone(Telephone phone, Map<String, String> values) {
        var number = CardFields.number(phone);
        var field = CardFields.phoneField(phone);
        part(values, field, number, number != null && CardFields.isPhone(number));
        var uri = phone.getUri();
        if (uri != null && field == ContactRecords.PHONE_NO) {
            put(values, ContactRecords.EXTENSION_NO, uri.getExtension());
        }
    }

    private void part(Map<String, String> values, RecordField<String> field, @Nullable String value, boolean fits) {
        if (value == null) {
            return;
        }
        if (fits && !values.containsKey(field.name())) {
            values.put(field.name(), value);
        } else {
            fields.leaveOut(LEFT, value);
        }
    }
}
