package io.relata.exchange;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;
import ezvcard.parameter.AddressType;
import ezvcard.parameter.EmailType;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Address;
import ezvcard.property.Email;
import ezvcard.property.Kind;
import ezvcard.property.Language;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.util.TelUri;
import io.relata.contacts.Contact;
import io.relata.platform.access.Access;
import io.relata.setup.CodeTables;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes contacts as vCards, version 4.0, in UTF-8. */
@Component
class CardWriting {
    private final CodeTables tables;
    private final Access access;

    CardWriting(CodeTables tables, Access access) {
        this.tables = tables;
        this.access = access;
    }

    byte[] write(List<Contact> contacts) {
        access.require(Imports.USE);
        var codes = new CodeLookup(
                tables.descriptions("countries"),
                tables.descriptions("languages").keySet());
        return write(contacts, codes);
    }

    static byte[] write(List<Contact> contacts, CodeLookup codes) {
        var bytes = new ByteArrayOutputStream();
        try (var writer = new VCardWriter(bytes, VCardVersion.V4_0)) {
            writer.setAddProdId(false);
            for (Contact contact : contacts) {
                writer.write(card(contact, codes));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static VCard card(Contact contact, CodeLookup codes) {
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
        phones(card, contact);
        emails(card, contact);
        address(card, contact, codes);
        if (!contact.text("homePage").isEmpty()) {
            card.addUrl(contact.text("homePage"));
        }
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

    private static void phones(VCard card, Contact contact) {
        phone(card, contact.text("phoneNo"), contact.text("extensionNo"), TelephoneType.VOICE);
        phone(card, contact.text("mobilePhoneNo"), "", TelephoneType.CELL);
        phone(card, contact.text("faxNo"), "", TelephoneType.FAX);
        phone(card, contact.text("pager"), "", TelephoneType.PAGER);
    }

    private static void phone(VCard card, String number, String extension, TelephoneType type) {
        if (number.isEmpty()) {
            return;
        }
        var phone = extension.isEmpty() ? new Telephone(number) : withExtension(number, extension);
        phone.getTypes().add(TelephoneType.WORK);
        phone.getTypes().add(type);
        card.addTelephoneNumber(phone);
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

    private static void emails(VCard card, Contact contact) {
        var rank = 1;
        for (String address : (contact.text("email") + ";" + contact.text("email2")).split("[;,]")) {
            if (!address.isBlank()) {
                var email = new Email(address.strip());
                email.getTypes().add(EmailType.WORK);
                email.setPref(rank++);
                card.addEmail(email);
            }
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
