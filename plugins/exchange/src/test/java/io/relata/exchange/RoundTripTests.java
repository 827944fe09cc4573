package io.relata.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.contacts.AddressDraft;
import io.relata.contacts.AddressKind;
import io.relata.contacts.AlternativeAddress;
import io.relata.contacts.Contact;
import io.relata.contacts.ContactFacts;
import io.relata.contacts.ContactType;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RoundTripTests {
    private static Contact contact(
            ContactType type, String name, @Nullable String company, Map<String, Object> values) {
        var facts = new ContactFacts(
                UUID.randomUUID(),
                1,
                "CT000001",
                type,
                name,
                null,
                null,
                company,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false);
        return new Contact(facts, new LinkedHashMap<>(values));
    }

    private static ReadCard back(Contact contact, AlternativeAddress... addresses) {
        var further = Map.of(contact.facts().id(), List.of(addresses));
        var cards =
                CardReadingTests.read(CardWriting.write(List.of(contact), Map.of(), further, CardReadingTests.CODES));
        assertThat(cards).hasSize(1);
        return cards.getFirst();
    }

    @Test
    void bringsAPersonBackAsItWas() {
        var values = Map.<String, Object>ofEntries(
                Map.entry("firstName", "Åse"),
                Map.entry("middleName", "Marie, jr;"),
                Map.entry("surname", "Øyebø"),
                Map.entry("jobTitle", "Innkjøpssjef; nord"),
                Map.entry("phoneNo", "+47 55 12 00 01"),
                Map.entry("mobilePhoneNo", "900 00 001"),
                Map.entry("faxNo", "55 12 00 02"),
                Map.entry("pager", "55 12 00 03"),
                Map.entry("email", "aase@sjobris.example"),
                Map.entry("email2", "aase@privat.example"),
                Map.entry("homePage", "https://sjobris.example"),
                Map.entry("address", "Strandkaien 8, 2. etg."),
                Map.entry("address2", "Postboks 4"),
                Map.entry("postCode", "5013"),
                Map.entry("city", "Bergen"),
                Map.entry("county", "Vestland"),
                Map.entry("countryRegionCode", "NO"),
                Map.entry("languageCode", "NB"));
        var card = back(contact(ContactType.PERSON, "Åse Marie, jr; Øyebø", "Sjøbris, AS; nord", values));
        assertThat(card.kind()).isEqualTo(CardKind.PERSON_AT_COMPANY);
        assertThat(card.company()).isEqualTo("Sjøbris, AS; nord");
        assertThat(card.leftOut()).isEmpty();
        var expected = new LinkedHashMap<String, @Nullable Object>(values);
        expected.put("type", "person");
        assertThat(card.values()).containsExactlyInAnyOrderEntriesOf(expected);
    }

    @Test
    void bringsACompanyBackAsItWas() {
        var card = back(contact(
                ContactType.COMPANY,
                "Havblikk Verft",
                "Havblikk Verft",
                Map.of("phoneNo", "55 10 20 30", "email", "post@havblikk.example")));
        assertThat(card.kind()).isEqualTo(CardKind.COMPANY);
        assertThat(card.name()).isEqualTo("Havblikk Verft");
        assertThat(card.values())
                .containsEntry("name", "Havblikk Verft")
                .containsEntry("phoneNo", "55 10 20 30")
                .containsEntry("email", "post@havblikk.example");
    }

    @Test
    void bringsEveryAddressBackWithAllOfIt() {
        var bills = Map.<String, @Nullable Object>ofEntries(
                Map.entry("code", "BILLS"),
                Map.entry("companyName", "Havblikk \"Regnskap\"; AS, 2. etg: Ø^n"),
                Map.entry("companyName2", "v/ Bo"),
                Map.entry("address", "Torget 1; bak"),
                Map.entry("address2", "Postboks 7"),
                Map.entry("postCode", "0155"),
                Map.entry("city", "Oslo"),
                Map.entry("county", "Oslo fylke"),
                Map.entry("countryRegionCode", "NO"),
                Map.entry("phoneNo", "+47-55-12"),
                Map.entry("extensionNo", "7"),
                Map.entry("mobilePhoneNo", "900 00 001"),
                Map.entry("faxNo", "55 12 00 02"),
                Map.entry("pager", "55 12 00 03"),
                Map.entry("email", "bills@havblikk.example"),
                Map.entry("homePage", "https://bills.havblikk.example"));
        var home = Map.<String, @Nullable Object>of("code", "HOME", "address", "Lia 4", "city", "Voss");
        var bare = Map.<String, @Nullable Object>of("code", "X", "email", "only@havblikk.example");
        var card = back(
                contact(
                        ContactType.COMPANY,
                        "Havblikk",
                        null,
                        Map.of("phoneNo", "55 10 20 30", "email", "a@b.example")),
                new AlternativeAddress("HOME", AddressKind.OTHER, true, 1, home),
                new AlternativeAddress("BILLS", AddressKind.INVOICE, true, 1, bills),
                new AlternativeAddress("X", AddressKind.VISITING, true, 1, bare));
        assertThat(card.values())
                .containsOnly(
                        Map.entry("type", "company"),
                        Map.entry("name", "Havblikk"),
                        Map.entry("phoneNo", "55 10 20 30"),
                        Map.entry("email", "a@b.example"));
        assertThat(card.channels()).isEmpty();
        assertThat(card.leftOut()).isEmpty();
        assertThat(card.addresses())
                .extracting(AddressDraft::kind)
                .containsExactly(AddressKind.OTHER, AddressKind.INVOICE, AddressKind.VISITING);
        assertThat(card.addresses())
                .extracting(AddressDraft::values)
                .containsExactly(texts(home), texts(bills), texts(bare));
    }

    private static Map<String, String> texts(Map<String, @Nullable Object> values) {
        var texts = new LinkedHashMap<String, String>();
        values.forEach((field, value) -> texts.put(field, String.valueOf(value)));
        return texts;
    }

    @Test
    void writesKindsOfAddressesAsOtherProgramsKnowThem() {
        var contact = contact(ContactType.COMPANY, "Havblikk", null, Map.of("city", "Bergen"));
        var further = Stream.of(AddressKind.values())
                .map(kind ->
                        new AlternativeAddress(kind.name(), kind, true, 1, Map.of("code", kind.name(), "city", "Voss")))
                .toList();
        var file = new String(
                CardWriting.write(
                        List.of(contact), Map.of(), Map.of(contact.facts().id(), further), CardReadingTests.CODES),
                StandardCharsets.UTF_8);
        assertThat(file.lines().filter(line -> line.contains("ADR")))
                .extracting(line -> line.replaceAll("(?i).*TYPE=([a-z-]+).*", "$1"))
                .containsExactly("work", "x-visiting", "postal", "delivery", "billing", "work");
        assertThat(file.lines().filter(line -> line.contains("ADR")).findFirst().orElseThrow())
                .startsWith("ADR;")
                .contains("PREF=1");
    }

    @Test
    void keepsTheExtensionOfAPhoneNumber() {
        var card = back(contact(
                ContactType.PERSON,
                "Ola",
                null,
                Map.of("firstName", "Ola", "phoneNo", "+47-55-12", "extensionNo", "7")));
        assertThat(card.values()).containsEntry("phoneNo", "+47-55-12").containsEntry("extensionNo", "7");
    }
}
