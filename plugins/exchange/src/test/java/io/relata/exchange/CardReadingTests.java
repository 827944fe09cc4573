package io.relata.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.contacts.ChannelDraft;
import io.relata.contacts.ChannelKind;
import io.relata.contacts.ChannelMedium;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CardReadingTests {
    static final CodeLookup CODES = new CodeLookup(
            Map.of("NO", "Norway", "FI", "Finland", "CH", "Switzerland", "US", "United States", "BE", "Belgium"),
            Set.of("NB", "FI", "FR", "NL", "EN"));

    static List<ReadCard> read(byte[] bytes) {
        var reading = new CardReading(CODES);
        return CardFile.cut(CardText.decode(bytes)).stream().map(reading::read).toList();
    }

    private static ReadCard one(String... lines) {
        var cards = read(String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8));
        assertThat(cards).hasSize(1);
        return cards.getFirst();
    }

    @Test
    void readsWhatAnAndroidPhoneWrites() {
        var card = one(
                "BEGIN:VCARD",
                "VERSION:2.1",
                "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=98yeb=C3=B8;=C3=85se;;;",
                "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=85se =C3=98yeb=C3=B8",
                "TEL;HOME:55 12 00 01",
                "TEL;CELL;PREF:+47 900 00 001",
                "TEL;WORK;FAX:55 12 00 02",
                "EMAIL;HOME:aase@privat.example",
                "EMAIL;PREF;WORK:aase@sjobris.example",
                "ORG;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Sj=C3=B8bris",
                "NOTE;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Ringer helst =",
                "etter ti",
                "PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQSkZJRg==",
                "",
                "END:VCARD");
        assertThat(card.kind()).isEqualTo(CardKind.PERSON_AT_COMPANY);
        assertThat(card.name()).isEqualTo("Åse Øyebø");
        assertThat(card.company()).isEqualTo("Sjøbris");
        assertThat(card.values())
                .containsEntry("firstName", "Åse")
                .containsEntry("surname", "Øyebø")
                .containsEntry("mobilePhoneNo", "+47 900 00 001")
                .containsEntry("phoneNo", "55 12 00 01")
                .containsEntry("faxNo", "55 12 00 02")
                .containsEntry("email", "aase@sjobris.example")
                .containsEntry("email2", "aase@privat.example");
        assertThat(card.leftOut()).extracting(Remark::key).contains("exchange.left.note", "exchange.left.photo");
    }

    @Test
    void readsWhatGmailWrites() {
        var card = one(
                "BEGIN:VCARD",
                "VERSION:3.0",
                "FN:Dr. Eero Juhani Salo",
                "N:Salo;Eero;Juhani;Dr.;",
                "EMAIL;TYPE=INTERNET;TYPE=HOME:eero@salo.example",
                "TEL;TYPE=CELL:040 123 4567",
                "ADR;TYPE=HOME:;;Rantatie 4\\nB 12;Turku;;20100;Suomi",
                "ORG:Pohjoisen Paperi",
                "TITLE:Toimitusjohtaja",
                "URL;TYPE=WORK:http\\://www.paperi.example",
                "item1.X-ABDATE:2001-05-04",
                "item1.X-ABLabel:_$!<Anniversary>!$_",
                "END:VCARD");
        assertThat(card.kind()).isEqualTo(CardKind.PERSON_AT_COMPANY);
        assertThat(card.values())
                .containsEntry("firstName", "Eero")
                .containsEntry("middleName", "Juhani")
                .containsEntry("jobTitle", "Toimitusjohtaja")
                .containsEntry("address", "Rantatie 4")
                .containsEntry("address2", "B 12")
                .containsEntry("postCode", "20100")
                .containsEntry("city", "Turku")
                .containsEntry("countryRegionCode", "FI")
                .containsEntry("homePage", "http://www.paperi.example");
    }

    @Test
    void readsWhatOutlookWrites() {
        var card = one(
                "BEGIN:VCARD",
                "VERSION:2.1",
                "N;LANGUAGE=nl-be:Peeters;An;;Mevr.",
                "FN:An Peeters",
                "ORG:Waterkant NV;Aankoop",
                "TITLE:Aankoopster",
                "TEL;WORK;VOICE:(09) 290 10 02",
                "TEL;HOME;VOICE:(09) 290 10 03",
                "TEL;CELL;VOICE:Mobile number",
                "ADR;WORK;PREF:;;Kaai 7;Gent;;9000;Belgi\u00eb",
                "LABEL;WORK;PREF;ENCODING=QUOTED-PRINTABLE:Kaai 7=0D=0A=",
                "9000 Gent",
                "X-MS-OL-DEFAULT-POSTAL-ADDRESS:2",
                "URL;WORK:http://waterkant.example",
                "ROLE:Inkoop",
                "BDAY:19790312",
                "EMAIL;PREF;INTERNET:an@waterkant.example",
                "REV:20260305T131933Z",
                "END:VCARD");
        assertThat(card.company()).isEqualTo("Waterkant NV");
        assertThat(card.values())
                .containsEntry("phoneNo", "(09) 290 10 02")
                .containsEntry("jobTitle", "Aankoopster")
                .containsEntry("countryRegionCode", "BE")
                .doesNotContainKey("mobilePhoneNo");
        assertThat(card.leftOut())
                .contains(
                        Remark.of("exchange.left.department", "Aankoop"),
                        Remark.of("exchange.left.phone", "Mobile number"),
                        Remark.of("exchange.left.title", "Inkoop"));
        assertThat(card.channels()).extracting(ChannelDraft::value).containsExactly("(09) 290 10 03");
    }

    @Test
    void readsWhatThunderbirdWrites() {
        var card = one(
                "BEGIN:VCARD",
                "VERSION:3.0",
                "N;CHARSET=UTF-8:Oberson;Joël",
                "FN;CHARSET=UTF-8:Joël Oberson",
                "ORG;CHARSET=UTF-8:Lac SA;Ventes",
                "ADR;TYPE=WORK,POSTAL;CHARSET=UTF-8:;Quai 3;Bâtiment B;Lausanne;VD;1003;Suisse",
                "TEL;TYPE=PAGER:021 290 10 09",
                "TEL;TYPE=FAX:021 290 10 08",
                "EMAIL;TYPE=PREF,INTERNET:joel@lac.example",
                "EMAIL;TYPE=INTERNET:joel2@lac.example",
                "EMAIL;TYPE=INTERNET:joel3@lac.example",
                "END:VCARD");
        assertThat(card.values())
                .containsEntry("pager", "021 290 10 09")
                .containsEntry("faxNo", "021 290 10 08")
                .containsEntry("email", "joel@lac.example")
                .containsEntry("email2", "joel2@lac.example")
                .containsEntry("countryRegionCode", "CH");
        assertThat(card.leftOut()).extracting(Remark::key).doesNotContain("exchange.left.email");
        assertThat(card.channels())
                .containsExactly(new ChannelDraft(ChannelMedium.EMAIL, ChannelKind.WORK, "joel3@lac.example"));
    }

    @Test
    void readsTheNewestFormat() {
        var card = one(
                "BEGIN:VCARD",
                "VERSION:4.0",
                "FN:Ida Berg",
                "N:Berg;Ida;;;",
                "LANG;PREF=2:en",
                "LANG;PREF=1:nb-NO",
                "TEL;VALUE=uri;TYPE=\"work,voice\";PREF=1:tel:+47-55-12-00-01;ext=102",
                "TEL;VALUE=uri;TYPE=\"work,cell\":tel:+47-900-00-002",
                "END:VCARD");
        assertThat(card.kind()).isEqualTo(CardKind.PERSON);
        assertThat(card.values())
                .containsEntry("phoneNo", "+47-55-12-00-01")
                .containsEntry("extensionNo", "102")
                .containsEntry("mobilePhoneNo", "+47-900-00-002")
                .containsEntry("languageCode", "NB");
    }

    @Test
    void readsEveryAddressWithWhatItIsFor() {
        var card = one(
                "BEGIN:VCARD",
                "VERSION:4.0",
                "FN:Ida Berg",
                "ADR;TYPE=home:;;Lia 4;Voss;;5700;Norway",
                "ADR;TYPE=work:;;Kaien 7;Bergen;;5003;Norway",
                "ADR;TYPE=work:;;Kaien 7;Bergen;;5003;Norway",
                "ADR;TYPE=billing:;;Torget 1;Oslo;;0155;Norway",
                "ADR;TYPE=delivery:;;Havna 2;Moss;;1530;Atlantis",
                "ADR;TYPE=work:Postboks 9;;;Bergen;;5803;Norway",
                "ADR;TYPE=\"home,postal\":;;Sommerveien 3;Arendal;;4800;Norway",
                "END:VCARD");
        assertThat(card.values()).containsEntry("address", "Kaien 7").containsEntry("postCode", "5003");
        assertThat(card.addresses())
                .extracting(each -> each.kind() + " " + each.values().get("code") + " "
                        + each.values().get("address") + ", " + each.values().get("city"))
                .containsExactly(
                        "POSTAL null Postboks 9, Bergen",
                        "OTHER HOME Lia 4, Voss",
                        "INVOICE null Torget 1, Oslo",
                        "DELIVERY null Havna 2, Moss",
                        "OTHER HOME Sommerveien 3, Arendal");
        assertThat(card.leftOut()).containsExactly(Remark.of("exchange.left.country", "Atlantis"));
    }

    @Test
    void namesTheAddressesThatAreTooMany() {
        var lines = new ArrayList<>(List.of("BEGIN:VCARD", "VERSION:4.0", "FN:Ida Berg"));
        for (int each = 0; each < 60; each++) {
            lines.add("ADR;TYPE=home:;;Lia " + each + ";Voss;;5700;");
        }
        lines.add("END:VCARD");
        var card = one(lines.toArray(String[]::new));
        assertThat(card.addresses()).hasSize(50);
        assertThat(card.leftOut()).hasSize(9).contains(Remark.of("exchange.left.address", "Lia 59, 5700, Voss, HOME"));
    }

    @Test
    void tellsCompaniesFromPersons() {
        assertThat(one("BEGIN:VCARD", "VERSION:4.0", "KIND:org", "FN:Havblikk", "END:VCARD")
                        .kind())
                .isEqualTo(CardKind.COMPANY);
        assertThat(one("BEGIN:VCARD", "VERSION:3.0", "N:;;;;", "FN:Havblikk", "ORG:Havblikk;", "END:VCARD")
                        .kind())
                .isEqualTo(CardKind.COMPANY);
        assertThat(one("BEGIN:VCARD", "VERSION:3.0", "FN:Ola Nes", "ORG:Havblikk", "END:VCARD")
                        .kind())
                .isEqualTo(CardKind.PERSON_AT_COMPANY);
        assertThat(one("BEGIN:VCARD", "VERSION:4.0", "KIND:group", "FN:Alle", "END:VCARD")
                        .kind())
                .isEqualTo(CardKind.BAD);
    }

    @Test
    void makesANameWhereThereIsNone() {
        assertThat(one("BEGIN:VCARD", "VERSION:3.0", "N:Nes;Ola;;;", "END:VCARD")
                        .name())
                .isEqualTo("Ola Nes");
        var bare = one("BEGIN:VCARD", "VERSION:2.1", "EMAIL:ola@nes.example", "END:VCARD");
        assertThat(bare.name()).isEqualTo("ola@nes.example");
        assertThat(bare.leftOut()).contains(Remark.of("exchange.left.noName"));
        assertThat(one("BEGIN:VCARD", "VERSION:3.0", "NOTE:nobody", "END:VCARD").reason())
                .isEqualTo(Remark.of("exchange.bad.noName"));
    }

    @Test
    void readsWesternLettersWithoutACharset() {
        var text = "BEGIN:VCARD\nVERSION:2.1\nN:Ærø;Bjørn\nFN:Bjørn Ærø\nEND:VCARD\n";
        var cards = read(text.getBytes(Charset.forName("windows-1252")));
        assertThat(cards).extracting(ReadCard::name).containsExactly("Bjørn Ærø");
    }

    @Test
    void readsLettersThatWereFoldedApart() {
        var utf8 = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Bj\u00f8rn\r\nEND:VCARD\r\n".getBytes(StandardCharsets.UTF_8);
        var cut = new String(utf8, StandardCharsets.ISO_8859_1).indexOf('\u00c3') + 1;
        var folded = new byte[utf8.length + 3];
        System.arraycopy(utf8, 0, folded, 0, cut);
        folded[cut] = '\r';
        folded[cut + 1] = '\n';
        folded[cut + 2] = ' ';
        System.arraycopy(utf8, cut, folded, cut + 3, utf8.length - cut);
        assertThat(read(folded)).extracting(ReadCard::name).containsExactly("Bjørn");
    }

    @Test
    void readsUtf16WithAMark() {
        var text = "\uFEFFBEGIN:VCARD\r\nVERSION:3.0\r\nFN:Bjørn\r\nEND:VCARD\r\n";
        assertThat(read(text.getBytes(StandardCharsets.UTF_16LE)))
                .extracting(ReadCard::name)
                .containsExactly("Bjørn");
    }

    @Test
    void goesOnAfterACardWithoutAnEnd() {
        var cards = read("BEGIN:VCARD\nVERSION:3.0\nFN:Lost\nBEGIN:VCARD\nVERSION:3.0\nFN:Found\nEND:VCARD\n"
                .getBytes(StandardCharsets.UTF_8));
        assertThat(cards).hasSize(2);
        assertThat(cards.get(0).reason()).isEqualTo(Remark.of("exchange.bad.unfinished", "1"));
        assertThat(cards.get(1).name()).isEqualTo("Found");
    }

    @Test
    void keepsAnAgentInsideItsCard() {
        var card = one(
                "BEGIN:VCARD",
                "VERSION:2.1",
                "FN:Chief Lie",
                "AGENT:",
                "BEGIN:VCARD",
                "VERSION:2.1",
                "FN:Agent Moe",
                "END:VCARD",
                "EMAIL:chief@lie.example",
                "END:VCARD");
        assertThat(card.name()).isEqualTo("Chief Lie");
        assertThat(card.values()).containsEntry("email", "chief@lie.example");
    }

    @Test
    void cutsWhatIsTooLongAndSaysSo() {
        var card = one("BEGIN:VCARD", "VERSION:3.0", "FN:" + "x".repeat(10_000), "END:VCARD");
        assertThat(card.values().get("name")).asString().hasSize(100);
        assertThat(card.leftOut()).extracting(Remark::key).containsExactly("exchange.left.cut");
    }

    @Test
    void keepsMarkupAndEmojiAsText() {
        var card = one("BEGIN:VCARD", "VERSION:3.0", "FN:<b>Kari</b> 🙂 \u202eflip", "END:VCARD");
        assertThat(card.name()).isEqualTo("<b>Kari</b> 🙂 \u202eflip");
    }
}
