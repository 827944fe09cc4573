package io.relata.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameLikenessTests {

    @ParameterizedTest
    @CsvSource({
        "Contoso Ltd, Contoso Limited",
        "Nordlys A/S, Nordlys AS",
        "Van Damme B.V., van damme",
        "Åkerblom Oy, Akerblom Oyj",
        "Société Générale S.A., Societe Generale",
        "Per Arne Lie, Lie Per Arne",
        "Kristian Hansen, Kristian Hanssen",
    })
    void findsNearlyTheSame(String one, String other) {
        assertThat(NameLikeness.of(one, other)).isGreaterThanOrEqualTo(0.93);
    }

    @ParameterizedTest
    @CsvSource({
        "Nordlys AS, Sørlys AS",
        "Per Lie, Kari Moe",
        "Anna Berg, Anders Borg",
        "'', Contoso",
        "AS, Contoso AS",
    })
    void tellsOthersApart(String one, String other) {
        assertThat(NameLikeness.of(one, other)).isLessThan(0.93);
    }
}
