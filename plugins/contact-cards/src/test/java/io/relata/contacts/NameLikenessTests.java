package io.relata.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameLikenessTests {

    @ParameterizedTest
    @CsvSource({
        "Contoso Ltd, Contoso Limited, SAME",
        "Nordlys A/S, Nordlys AS, SAME",
        "Van Damme B.V., van damme, SAME",
        "Åkerblom Oy, Akerblom Oyj, SAME",
        "Société Générale S.A., Societe Generale, SAME",
        "Aase og Bjoern AS, Åse & Bjørn, SAME",
        "Fjell Vann AS, Fjellvann AS, SAME",
        "Nordlys Transprot AS, Nordlys Transport AS, SIMILAR",
        "Nordlys Transp. AS, Nordlys Transport AS, SHORTENED",
        "Nordlys Elektro AS, Nordlys, SHORTENED",
        "Nordlys Holding AS, Nordlys AS, RELATED",
        "Rema 1000 AS, Rema AS, RELATED",
        "Nordlys AS, Sørlys AS, OTHER",
        "Nordlys Transport AS, Nordlys Eiendom AS, OTHER",
        "'', Contoso, OTHER",
        "AS, Contoso AS, OTHER",
    })
    void comparesCompanies(String one, String other, NameLikeness expected) {
        assertThat(NameLikeness.of(one, other, true)).isEqualTo(expected);
        assertThat(NameLikeness.of(other, one, true)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Per Arne Lie, Lie Per Arne, SAME",
        "'Lie, Per Arne', Per Arne Lie, SAME",
        "Lotte Van den Broeck, Lotte Vandenbroeck, SAME",
        "Jens af Klercker, Klercker Jens, OTHER",
        "Kristian Hansen, Kristian Hanssen, SIMILAR",
        "Kari Nordmann, Kari Anne Nordmann, SIMILAR",
        "K. Nordmann, Kari Nordmann, SHORTENED",
        "Kari, Kari Nordmann, SHORTENED",
        "Hansen Per, Jansen Per, OTHER",
        "Per Lie, Kari Moe, OTHER",
        "Per Lie, Kari Lie, OTHER",
        "Anna Berg, Anders Borg, OTHER",
    })
    void comparesPersons(String one, String other, NameLikeness expected) {
        assertThat(NameLikeness.of(one, other, false)).isEqualTo(expected);
        assertThat(NameLikeness.of(other, one, false)).isEqualTo(expected);
    }
}
