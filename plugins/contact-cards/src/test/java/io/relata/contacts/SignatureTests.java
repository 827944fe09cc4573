package io.relata.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.setup.CountryNames;
import java.util.Map;
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

        assertThat(read.values())
                .containsEntry("type", "person")
                .containsEntry("name", "Ingrid Bakke")
                .containsEntry("jobTitle", "Salgssjef")
                .containsEntry("mobilePhoneNo", "915 11 222")
                .containsEntry("phoneNo", "55 30 40 50")
                .containsEntry("email", "ingrid.bakke@fjordeventyr.no")
                .containsEntry("homePage", "www.fjordeventyr.no")
                .containsEntry("address", "Bryggen 12")
                .containsEntry("postCode", "5003")
                .containsEntry("city", "Bergen");
        assertThat(read.company()).isEqualTo("Fjord Eventyr AS");
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

        assertThat(read.values())
                .containsEntry("name", "Pieter van der Berg")
                .containsEntry("jobTitle", "Hoofd inkoop")
                .containsEntry("address", "Keizersgracht 241")
                .containsEntry("postCode", "1016 EA")
                .containsEntry("city", "Amsterdam")
                .containsEntry("countryRegionCode", "NL")
                .containsEntry("phoneNo", "+31 20 555 12 34")
                .containsEntry("email", "p.vanderberg@devrieslogistiek.nl")
                .containsEntry("registrationNumber", "12345678");
        assertThat(read.company()).isEqualTo("De Vries Logistiek B.V.");
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

        assertThat(read.values())
                .containsEntry("name", "Matti Virtanen")
                .containsEntry("jobTitle", "Toimitusjohtaja")
                .containsEntry("phoneNo", "09 1234 5678")
                .containsEntry("mobilePhoneNo", "040 123 4567")
                .containsEntry("postCode", "00100")
                .containsEntry("city", "Helsinki")
                .containsEntry("registrationNumber", "1234567-8");
        assertThat(read.company()).isEqualTo("Pohjola Kuljetus Oy");
    }

    @Test
    void readsAFrenchSignatureOnFewLines() {
        var read = read("""
                Cordialement,
                Élodie Lefèvre | Directrice commerciale | Atelier Dupont SARL
                12 rue de la République, 69002 Lyon, France
                Tél : 04 72 00 11 22 – Portable : 06 12 34 56 78
                e.lefevre@atelier-dupont.fr - www.atelier-dupont.fr""");

        assertThat(read.values())
                .containsEntry("name", "Élodie Lefèvre")
                .containsEntry("jobTitle", "Directrice commerciale")
                .containsEntry("address", "12 rue de la République")
                .containsEntry("postCode", "69002")
                .containsEntry("city", "Lyon")
                .containsEntry("countryRegionCode", "FR")
                .containsEntry("phoneNo", "04 72 00 11 22")
                .containsEntry("mobilePhoneNo", "06 12 34 56 78")
                .containsEntry("homePage", "www.atelier-dupont.fr");
        assertThat(read.company()).isEqualTo("Atelier Dupont SARL");
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

        assertThat(read.values())
                .containsEntry("name", "Sarah O'Neill")
                .containsEntry("address", "14 King Street")
                .containsEntry("postCode", "SW1A 1AA")
                .containsEntry("city", "London")
                .containsEntry("countryRegionCode", "GB")
                .containsEntry("phoneNo", "+44 20 7946 0123")
                .doesNotContainKey("homePage");
        assertThat(read.company()).isEqualTo("Cannon Group PLC");
    }

    @Test
    void takesACompanyWithoutAPersonForACompany() {
        var read = read("Nordlys Reiser ASA\nStorgata 5\n9008 Tromsø\n77 60 00 00\npost@nordlysreiser.no");

        assertThat(read.values())
                .containsEntry("type", "company")
                .containsEntry("name", "Nordlys Reiser ASA")
                .containsEntry("address", "Storgata 5")
                .containsEntry("postCode", "9008")
                .containsEntry("city", "Tromsø")
                .containsEntry("phoneNo", "77 60 00 00")
                .containsEntry("email", "post@nordlysreiser.no");
        assertThat(read.company()).isNull();
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

    private static PastedContact read(String text) {
        return new Signature(COUNTRIES, "NO").read(text).orElseThrow();
    }
}
