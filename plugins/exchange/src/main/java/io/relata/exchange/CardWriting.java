package io.relata.exchange;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;
import ezvcard.parameter.AddressType;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Address;
import ezvcard.property.Email;
import ezvcard.property.Kind;
import ezvcard.property.Language;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.util.TelUri;
import io.relata.contacts.Channel;
import io.relata.contacts.ChannelKind;
import io.relata.contacts.ChannelMedium;
import io.relata.contacts.Channels;
import io.relata.contacts.Contact;
import io.relata.platform.access.Access;
import io.relata.setup.CodeTables;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes contacts as vCards, version 4.0, in UTF-8. */
@Component
class CardWriting {
    /** What a card can say at most. */
    private static final int LEAST_PREFERRED = 100;

    private final Channels channels;
    private final CodeTables tables;
    private final Access access;

    CardWriting(Channels channels, CodeTables tables, Access access) {
        this.channels = channels;
        this.tables = tables;
        this.access = access;
    }

    byte[] write(List<Contact> contacts) {
        access.require(Imports.USE);
        var codes = new CodeLookup(
                tables.descriptions("countries"),
                tables.descriptions("languages").keySet());
        var described = channels.described(
                contacts.stream().map(contact -> contact.facts().id()).toList());
        return write(contacts, described, codes);
    }

    static byte[] write(List<Contact> contacts, Map<UUID, List<Channel>> described, CodeLookup codes) {
        var bytes = new ByteArrayOutputStream();
        try (var writer = new VCardWriter(bytes, VCardVersion.V4_0)) {
            writer.setAddProdId(false);
            for (Contact contact : contacts) {
                writer.write(
                        card(contact, described.getOrDefault(contact.facts().id(), List.of()), codes));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static VCard card(Contact contact, List<Channel> described, CodeLookup codes) {
        var card = new VCard(VCardVersion.V4_0);
        card.setKind(contact.facts().isCompany() ? Kind.org() : Kind.individual());
        card.setFormattedName(contact.facts().name());
        var company = contact.facts().companyName();
        if (company != null) {
            card.setOrganization(company);
        }
        if (!contact.facts().isCompany()) {
            person(card, contact);
        }
        phones(card, contact, described);
        emails(card, contact, described);
        address(card, contact, codes);
        if (!contact.text("homePage").isEmpty()) {
            card.addUrl(contact.text("homePage"));
        }
        further(described, ChannelMedium.WEB).forEach(page -> card.addUrl(page.value()));
        if (!contact.text("languageCode").isEmpty()) {
            card.addLanguage(new Language(contact.text("languageCode").toLowerCase(Locale.ROOT)));
        }
        return card;
    }

    private static void person(VCard card, Contact contact) {
        var name = new StructuredName();
        name.setFamily(contact.text("surname"));
        name.setGiven(contact.text("firstName"));
        if (!contact.text("middleName").isEmpty()) {
            name.getAdditionalNames().add(contact.text("middleName"));
        }
        card.setStructuredName(name);
        if (!contact.text("jobTitle").isEmpty()) {
            card.addTitle(contact.text("jobTitle"));
        }
    }

    private static void phones(VCard card, Contact contact, List<Channel> described) {
        phone(card, contact.text("phoneNo"), contact.text("extensionNo"), kind(described, "phoneNo", ChannelKind.WORK));
        phone(card, contact.text("mobilePhoneNo"), "", ChannelKind.MOBILE);
        phone(card, contact.text("faxNo"), "", ChannelKind.FAX);
        if (!contact.text("pager").isEmpty()) {
            var pager = new Telephone(contact.text("pager"));
            pager.getTypes().addAll(List.of(TelephoneType.WORK, TelephoneType.PAGER));
            card.addTelephoneNumber(pager);
        }
        further(described, ChannelMedium.PHONE).forEach(each -> phone(card, each.value(), "", each.kind()));
    }

    private static void phone(VCard card, String number, String extension, ChannelKind kind) {
        if (number.isEmpty()) {
            return;
        }
        var phone = extension.isEmpty() ? new Telephone(number) : withExtension(number, extension);
        phone.getTypes().addAll(CardKinds.phone(kind));
        card.addTelephoneNumber(phone);
    }

    private static Stream<Channel> further(List<Channel> described, ChannelMedium medium) {
        return described.stream().filter(each -> each.medium() == medium && each.field() == null);
    }

    private static ChannelKind kind(List<Channel> described, String field, ChannelKind otherwise) {
        return described.stream()
                .filter(each -> field.equals(each.field()))
                .map(Channel::kind)
                .findFirst()
                .orElse(otherwise);
    }

    /** Only the URI form carries an extension; spaces become hyphens there, letters cannot be said. */
    private static Telephone withExtension(String number, String extension) {
        try {
            return new Telephone(new TelUri.Builder(number.replaceAll("[^+0-9().-]", "-"))
                    .extension(extension.replaceAll("[^0-9-]", ""))
                    .build());
        } catch (IllegalArgumentException notSayable) {
            return new Telephone(number);
        }
    }

    private static void emails(VCard card, Contact contact, List<Channel> described) {
        for (String field : List.of("email", "email2")) {
            var kind = kind(described, field, ChannelKind.WORK);
            for (String address : contact.text(field).split("[;,]")) {
                email(card, address.strip(), kind);
            }
        }
        further(described, ChannelMedium.EMAIL).forEach(each -> email(card, each.value(), each.kind()));
    }

    private static void email(VCard card, String address, ChannelKind kind) {
        if (!address.isEmpty()) {
            var email = new Email(address);
            email.getTypes().add(CardKinds.email(kind));
            email.setPref(Math.min(LEAST_PREFERRED, card.getEmails().size() + 1));
            card.addEmail(email);
        }
    }

    private static void address(VCard card, Contact contact, CodeLookup codes) {
        var address = new Address();
        address.setStreetAddress(blankToNull(contact.text("address")));
        address.setExtendedAddress(blankToNull(contact.text("address2")));
        address.setPostalCode(blankToNull(contact.text("postCode")));
        address.setLocality(blankToNull(contact.text("city")));
        address.setRegion(blankToNull(contact.text("county")));
        var country = contact.text("countryRegionCode");
        address.setCountry(country.isEmpty() ? null : codes.countries().name(country));
        var blank = List.of("address", "address2", "postCode", "city", "county", "countryRegionCode").stream()
                .allMatch(field -> contact.text(field).isEmpty());
        if (!blank) {
            address.getTypes().add(AddressType.WORK);
            card.addAddress(address);
        }
    }

    private static @Nullable String blankToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
