package io.relata.exchange;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Email;
import ezvcard.property.Kind;
import ezvcard.property.Language;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.Url;
import ezvcard.property.VCardProperty;
import ezvcard.util.TelUri;
import io.relata.contacts.AlternativeAddress;
import io.relata.contacts.AlternativeAddresses;
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
    static final int LEAST_PREFERRED = 100;

    private final Channels channels;
    private final AlternativeAddresses addresses;
    private final CodeTables tables;
    private final Access access;

    CardWriting(Channels channels, AlternativeAddresses addresses, CodeTables tables, Access access) {
        this.channels = channels;
        this.addresses = addresses;
        this.tables = tables;
        this.access = access;
    }

    byte[] write(List<Contact> contacts) {
        access.require(Imports.USE);
        var codes = new CodeLookup(
                tables.descriptions("countries"),
                tables.descriptions("languages").keySet());
        var ids = contacts.stream().map(contact -> contact.facts().id()).toList();
        return write(contacts, channels.described(ids), addresses.of(ids), codes);
    }

    static byte[] write(
            List<Contact> contacts,
            Map<UUID, List<Channel>> described,
            Map<UUID, List<AlternativeAddress>> addresses,
            CodeLookup codes) {
        var bytes = new ByteArrayOutputStream();
        try (var writer = new VCardWriter(bytes, VCardVersion.V4_0)) {
            writer.setAddProdId(false);
            writer.setCaretEncodingEnabled(true);
            for (Contact contact : contacts) {
                var id = contact.facts().id();
                var card = card(contact, described.getOrDefault(id, List.of()));
                WrittenAddresses.add(card, contact, addresses.getOrDefault(id, List.of()), codes);
                writer.write(card);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static VCard card(Contact contact, List<Channel> described) {
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
        add(card, page(contact.text("homePage")));
        further(described, ChannelMedium.WEB).forEach(each -> add(card, page(each.value())));
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
        var kind = kind(described, "phoneNo", ChannelKind.WORK);
        add(card, phone(contact.text("phoneNo"), contact.text("extensionNo"), CardKinds.phone(kind)));
        add(card, phone(contact.text("mobilePhoneNo"), null, CardKinds.phone(ChannelKind.MOBILE)));
        add(card, phone(contact.text("faxNo"), null, CardKinds.phone(ChannelKind.FAX)));
        add(card, phone(contact.text("pager"), null, CardKinds.PAGER));
        further(described, ChannelMedium.PHONE)
                .forEach(each -> add(card, phone(each.value(), null, CardKinds.phone(each.kind()))));
    }

    private static void add(VCard card, @Nullable VCardProperty property) {
        if (property != null) {
            card.addProperty(property);
        }
    }

    static @Nullable Telephone phone(@Nullable String number, @Nullable String extension, List<TelephoneType> types) {
        if (number == null || number.isEmpty()) {
            return null;
        }
        var phone = extension == null || extension.isEmpty() ? new Telephone(number) : withExtension(number, extension);
        phone.getTypes().addAll(types);
        return phone;
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
                ranked(card, address.strip(), kind);
            }
        }
        further(described, ChannelMedium.EMAIL).forEach(each -> ranked(card, each.value(), each.kind()));
    }

    private static void ranked(VCard card, String address, ChannelKind kind) {
        var email = email(address, kind);
        if (email != null) {
            email.setPref(Math.min(LEAST_PREFERRED, card.getEmails().size() + 1));
            card.addEmail(email);
        }
    }

    static @Nullable Email email(@Nullable String address, ChannelKind kind) {
        if (address == null || address.isEmpty()) {
            return null;
        }
        var email = new Email(address);
        email.getTypes().add(CardKinds.email(kind));
        return email;
    }

    static @Nullable Url page(@Nullable String address) {
        return address == null || address.isEmpty() ? null : new Url(address);
    }
}
