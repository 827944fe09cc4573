package io.relata.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.contacts.Contact;
import io.relata.contacts.ContactFacts;
import io.relata.contacts.ContactType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    private static ReadCard back(Contact contact) {
        var cards = CardReadingTests.read(CardWriting.write(List.of(contact), Map.of(), CardReadingTests.CODES));
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
    void keepsTheExtensionOfAPhoneNumber() {
        var card = back(contact(
                ContactType.PERSON,
                "Ola",
                null,
                Map.of("firstName", "Ola", "phoneNo", "+47-55-12", "extensionNo", "7")));
        assertThat(card.values()).containsEntry("phoneNo", "+47-55-12").containsEntry("extensionNo", "7");
    }
}
