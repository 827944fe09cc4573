package io.relata.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.setup.CountryNames;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SignatureTests {

    private static final CountryNames COUNTRIES = CountryNames.of(Map.of(
            "NO",
            "Norway",
            "FI",
            "Finland",
            "NL",
            "Netherlands",
            "FR",
            "France",
            "BE",
            "Belgium",
            "GB",
            "United Kingdom"));

    @Test
    void readsANorwegianSignature() {
        var read = read("""
                Med vennlig hilsen

                Ingrid Bakke
                Salgssjef
                Fjord Eventyr AS
                M: 915 11 222 | T: 55 30 40 50
                ingrid.bakke@fjordeventyr.no
                www.fjordeventyr.no
                Bryggen 12, 5003 Bergen
                Org.nr. 985 615 616 MVA""");

        assertThat(told(read)).isEqualTo("""
                address: Bryggen 12
                city: Bergen
                email: ingrid.bakke@fjordeventyr.no
                homePage: www.fjordeventyr.no
                jobTitle: Salgssjef
                mobilePhoneNo: 915 11 222
                name: Ingrid Bakke
                phoneNo: 55 30 40 50
                postCode: 5003
                type: person
                vatRegistrationNo: 985 615 616 MVA
                at Fjord Eventyr AS""");
    }

    @Test
    void readsADutchSignatureWithAParticleAndTheCompanyOnTheTitlesLine() {
        var read = read("""
                Met vriendelijke groet,
                Pieter van der Berg
                Hoofd inkoop, De Vries Logistiek B.V.

                Keizersgracht 241
                1016 EA Amsterdam
                Nederland
                Tel.: +31 20 555 12 34
                E: p.vanderberg@devrieslogistiek.nl
                KvK 12345678""");

        assertThat(told(read)).isEqualTo("""
                address: Keizersgracht 241
                city: Amsterdam
                countryRegionCode: NL
                email: p.vanderberg@devrieslogistiek.nl
                jobTitle: Hoofd inkoop
                name: Pieter van der Berg
                phoneNo: +31 20 555 12 34
                postCode: 1016 EA
                registrationNumber: 12345678
                type: person
                at De Vries Logistiek B.V.""");
    }

    @Test
    void readsAFinnishSignature() {
        var read = read("""
                Ystävällisin terveisin
                Matti Virtanen
                Toimitusjohtaja
                Pohjola Kuljetus Oy
                Puh. 09 1234 5678
                Matkapuhelin: 040 123 4567
                Sähköposti: matti.virtanen@pohjolakuljetus.fi
                Mannerheimintie 5, 00100 Helsinki
                Y-tunnus 1234567-8""");

        assertThat(told(read)).isEqualTo("""
                address: Mannerheimintie 5
                city: Helsinki
                email: matti.virtanen@pohjolakuljetus.fi
                jobTitle: Toimitusjohtaja
                mobilePhoneNo: 040 123 4567
                name: Matti Virtanen
                phoneNo: 09 1234 5678
                postCode: 00100
                registrationNumber: 1234567-8
                type: person
                at Pohjola Kuljetus Oy""");
    }

    @Test
    void readsAFrenchSignatureOnFewLines() {
        var read = read("""
                Cordialement,
                Élodie Lefèvre | Directrice commerciale | Atelier Dupont SARL
                12 rue de la République, 69002 Lyon, France
                Tél : 04 72 00 11 22 – Portable : 06 12 34 56 78
                e.lefevre@atelier-dupont.fr - www.atelier-dupont.fr""");

        assertThat(told(read)).isEqualTo("""
                address: 12 rue de la République
                city: Lyon
                countryRegionCode: FR
                email: e.lefevre@atelier-dupont.fr
                homePage: www.atelier-dupont.fr
                jobTitle: Directrice commerciale
                mobilePhoneNo: 06 12 34 56 78
                name: Élodie Lefèvre
                phoneNo: 04 72 00 11 22
                postCode: 69002
                type: person
                at Atelier Dupont SARL""");
    }

    @Test
    void readsABritishSignatureAndATitleWrittenLikeAName() {
        var read = read("""
                Kind regards

                Sales Manager
                Sarah O'Neill
                Cannon Group PLC
                14 King Street
                London SW1A 1AA
                United Kingdom
                +44 20 7946 0123
                sarah.oneill@cannongroup.co.uk
                linkedin.com/in/sarah""");

        assertThat(told(read)).isEqualTo("""
                address: 14 King Street
                city: London
                countryRegionCode: GB
                email: sarah.oneill@cannongroup.co.uk
                jobTitle: Sales Manager
                name: Sarah O'Neill
                phoneNo: +44 20 7946 0123
                postCode: SW1A 1AA
                type: person
                at Cannon Group PLC""");
    }

    @Test
    void takesACompanyWithoutAPersonForACompany() {
        var read = read("Nordlys Reiser ASA\nStorgata 5\n9008 Tromsø\n77 60 00 00\npost@nordlysreiser.no");

        assertThat(told(read)).isEqualTo("""
                address: Storgata 5
                city: Tromsø
                email: post@nordlysreiser.no
                name: Nordlys Reiser ASA
                phoneNo: 77 60 00 00
                postCode: 9008
                type: company""");
    }

    @Test
    void knowsACompanyByTheMailAddressAndAPersonWithPublicMail() {
        assertThat(read("Jan Jansen\nBakkerij Zonneveld\njan@bakkerij-zonneveld.nl")
                        .company())
                .isEqualTo("Bakkerij Zonneveld");
        var alone = read("Marie Dubois <marie.dubois@gmail.com> +32 470 12 34 56");
        assertThat(alone.company()).isNull();
        assertThat(alone.values())
                .containsEntry("name", "Marie Dubois")
                .containsEntry("email", "marie.dubois@gmail.com");
    }

    @Test
    void saysNothingOfATextWithoutAnybody() {
        assertThat(new Signature(COUNTRIES, "NO").read("please call me back tomorrow"))
                .isEmpty();
        assertThat(new Signature(COUNTRIES, "NO").read(" \n\n ")).isEmpty();
    }

    @Test
    void cutsWhatIsTooLong() {
        assertThat(read("Ola Nordmann\n" + "Sjef ".repeat(11) + "\nola@firma.no")
                        .values()
                        .get("jobTitle"))
                .hasSizeLessThanOrEqualTo(30);
    }

    @Test
    void keepsEveryNumberAndAddress() {
        var read = read("""
                Ingrid Bakke
                Fjord Eventyr AS
                Sentralbord: 55 30 40 00
                Direct: 55 30 40 50
                Mob: 915 11 222
                Mobil: 915 33 444
                Fax: 55 30 40 59
                ingrid.bakke@fjordeventyr.no, post@fjordeventyr.no, Ingrid.Bakke@fjordeventyr.no
                ingrid.bakke@gmail.com
                www.fjordeventyr.no | www.fjordturer.no
                https://www.linkedin.com/in/ingridbakke
                https://aka.ms/JoinTeamsMeeting""");

        assertThat(read.values())
                .containsEntry("phoneNo", "55 30 40 00")
                .containsEntry("mobilePhoneNo", "915 11 222")
                .containsEntry("faxNo", "55 30 40 59")
                .containsEntry("email", "ingrid.bakke@fjordeventyr.no")
                .containsEntry("email2", "post@fjordeventyr.no")
                .containsEntry("homePage", "www.fjordeventyr.no");
        assertThat(read.further())
                .containsExactlyInAnyOrder(
                        new ChannelDraft(ChannelMedium.PHONE, ChannelKind.SWITCHBOARD, "55 30 40 00"),
                        new ChannelDraft(ChannelMedium.PHONE, ChannelKind.DIRECT, "55 30 40 50"),
                        new ChannelDraft(ChannelMedium.PHONE, ChannelKind.MOBILE, "915 33 444"),
                        new ChannelDraft(ChannelMedium.EMAIL, ChannelKind.PRIVATE, "ingrid.bakke@gmail.com"),
                        new ChannelDraft(ChannelMedium.WEB, ChannelKind.OTHER, "www.fjordturer.no"),
                        new ChannelDraft(
                                ChannelMedium.WEB, ChannelKind.SOCIAL, "https://www.linkedin.com/in/ingridbakke"));
    }

    /** Writes down all that was read, a line for each value. */
    private static String told(PastedContact read) {
        var lines = new ArrayList<String>();
        new TreeMap<>(read.values()).forEach((field, value) -> lines.add(field + ": " + value));
        if (read.company() != null) {
            lines.add("at " + read.company());
        }
        return String.join("\n", lines);
    }

    private static PastedContact read(String text) {
        return new Signature(COUNTRIES, "NO").read(text).orElseThrow();
    }
}
