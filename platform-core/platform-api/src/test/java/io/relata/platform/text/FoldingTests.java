package io.relata.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            Ødegård,        odegard
            ØDEGÅRD,        odegard
            Ærø,            aero
            Sæther,         saether
            Åse,            ase
            Ångström & Søn, angstrom son
            Hämäläinen,     hamalainen
            Österman,       osterman
            Müller,         muller
            Straße,         strasse
            STRAẞE,         strasse
            Œuvre,          oeuvre
            Châtelain,      chatelain
            François,       francois
            L’Hôte,         lhote
            O'Brien,        obrien
            Łukasz,         lukasz
            Đorđe,          dorde
            Þór Sigurðsson, thor sigurdsson
            İstanbul,       istanbul
            Diyarbakır,     diyarbakir
            ISTANBUL,       istanbul
            Ｆｕｌｌｗｉｄｔｈ,      fullwidth
            ﬁnance,         finance
            Smith-Jones,    smith jones
            3M Norge AS,    3m norge as
            Dvořák,         dvorak
            Žižek,          zizek
            Ñuñez,          nunez
            Πλάτων,         πλατων
            Ёлка,           елка
            """)
    void foldsNamesToPlainLetters(String name, String folded) {
        assertThat(Folding.fold(name)).isEqualTo(folded);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ødegård",
                "Ærø",
                "Ås",
                "Hämäläinen",
                "Österman",
                "Châtelain",
                "Élan",
                "Müller",
                "Dvořák",
                "Ñuñez",
                "Ångström",
                "Étoile Genève",
                "Ylänen",
                "Größe",
                "Søreng"
            })
    void foldsComposedAndDecomposedTextAlike(String name) {
        assertThat(Folding.fold(Normalizer.normalize(name, Normalizer.Form.NFD)))
                .isEqualTo(Folding.fold(Normalizer.normalize(name, Normalizer.Form.NFC)))
                .isEqualTo(Folding.fold(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ødegård & Søn", "  a--b  ", "Straße 12", "…Étoile!"})
    void foldsWhatIsFoldedToItself(String name) {
        assertThat(Folding.fold(Folding.fold(name))).isEqualTo(Folding.fold(name));
    }

    @Test
    void foldsNothingAndPunctuationToNothing() {
        assertThat(Folding.fold(null)).isEmpty();
        assertThat(Folding.fold(" – … \u202e\u200d")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"+47 55 12 34 56,4755123456", "(055) 12-34-56,055123456", "٠٤٧ ٥٥,04755", "none,''"})
    void keepsOnlyDigits(String text, String digits) {
        assertThat(Folding.digits(text)).isEqualTo(digits);
    }

    @Test
    void findsNoDigitsInNothing() {
        assertThat(Folding.digits(null)).isEmpty();
    }
}
