package io.relata.exchange;

import ezvcard.VCard;
import ezvcard.parameter.AddressType;
import ezvcard.property.Address;
import ezvcard.property.VCardProperty;
import io.relata.contacts.AlternativeAddress;
import io.relata.contacts.ChannelKind;
import io.relata.contacts.Contact;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the addresses of a contact: its own, and those beside it so that {@link CardAddresses} knows them again. */
final class WrittenAddresses {

    private static final List<String> POSTAL =
            List.of("address", "address2", "postCode", "city", "county", "countryRegionCode");

    private WrittenAddresses() {}

    static void add(VCard card, Contact contact, List<AlternativeAddress> further, CodeLookup codes) {
        if (POSTAL.stream().anyMatch(field -> text(contact.values(), field) != null)) {
            var address = address(contact.values(), codes);
            address.getTypes().add(AddressType.WORK);
            rank(card, address);
        }
        further.forEach(each -> add(card, each, codes));
    }

    private static Address address(Map<String, ? extends @Nullable Object> values, CodeLookup codes) {
        var address = new Address();
        address.setStreetAddress(text(values, "address"));
        address.setExtendedAddress(text(values, "address2"));
        address.setPostalCode(text(values, "postCode"));
        address.setLocality(text(values, "city"));
        address.setRegion(text(values, "county"));
        var country = text(values, "countryRegionCode");
        address.setCountry(country == null ? null : codes.countries().name(country));
        return address;
    }

    private static void add(VCard card, AlternativeAddress further, CodeLookup codes) {
        var values = further.values();
        var group = "address" + card.getAddresses().size();
        var address = address(values, codes);
        address.setGroup(group);
        address.setParameter(CardAddresses.CODE, further.code());
        CardAddresses.NAMES.forEach((parameter, field) -> {
            var name = text(values, field.name());
            if (name != null) {
                address.setParameter(parameter, name);
            }
        });
        address.getTypes().add(CardKinds.address(further.kind(), further.code()));
        rank(card, address);
        parts(values).forEach(part -> {
            part.setGroup(group);
            card.addProperty(part);
        });
    }

    /** Their order is kept by how much each is preferred. */
    private static void rank(VCard card, Address address) {
        address.setPref(
                Math.min(CardWriting.LEAST_PREFERRED, card.getAddresses().size() + 1));
        card.addAddress(address);
    }

    private static Stream<VCardProperty> parts(Map<String, @Nullable Object> values) {
        return Stream.<@Nullable VCardProperty>of(
                        CardWriting.phone(
                                text(values, "phoneNo"),
                                text(values, "extensionNo"),
                                CardKinds.phone(ChannelKind.WORK)),
                        CardWriting.phone(text(values, "mobilePhoneNo"), null, CardKinds.phone(ChannelKind.MOBILE)),
                        CardWriting.phone(text(values, "faxNo"), null, CardKinds.phone(ChannelKind.FAX)),
                        CardWriting.phone(text(values, "pager"), null, CardKinds.PAGER),
                        CardWriting.email(text(values, "email"), ChannelKind.WORK),
                        CardWriting.page(text(values, "homePage")))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull);
    }

    private static @Nullable String text(Map<String, ? extends @Nullable Object> values, String field) {
        var text = Objects.toString(values.get(field), "");
        return text.isEmpty() ? null : text;
    }
}
