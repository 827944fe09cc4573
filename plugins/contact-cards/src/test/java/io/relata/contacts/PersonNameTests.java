package io.relata.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class PersonNameTests {

    @Test
    void takesTheLastWordAsSurnameAndTheOneBeforeAsMiddleName() {
        assertThat(PersonName.split("Anna Marie Kowalski")).isEqualTo(new PersonName("Anna", "Marie", "Kowalski"));
        assertThat(PersonName.split("Maria del Carmen Lopez"))
                .isEqualTo(new PersonName("Maria del", "Carmen", "Lopez"));
    }

    @Test
    void beginsTheSurnameWithItsFirstParticle() {
        var particles = Set.of("van", "de", "der", "d'");
        assertThat(PersonName.split("Anna Maria van der Berg", particles))
                .isEqualTo(new PersonName("Anna", "Maria", "van der Berg"));
        assertThat(PersonName.split("Jean D’ Ormesson", particles))
                .isEqualTo(new PersonName("Jean", null, "D’ Ormesson"));
        assertThat(PersonName.split("Jan van", particles)).isEqualTo(new PersonName("Jan", null, "van"));
        assertThat(PersonName.split("Van", particles)).isEqualTo(new PersonName("Van", null, null));
        assertThat(PersonName.split("de Vries", particles)).isEqualTo(new PersonName(null, null, "de Vries"));
    }

    @Test
    void takesASingleWordAsFirstName() {
        assertThat(PersonName.split("Cher")).isEqualTo(new PersonName("Cher", null, null));
    }

    @Test
    void ignoresRepeatedSpaces() {
        assertThat(PersonName.split("  Kari   Hansen ")).isEqualTo(new PersonName("Kari", null, "Hansen"));
    }

    @Test
    void cutsPartsToWhatFitsWithoutBreakingLetters() {
        var emoji = "😀".repeat(40);

        assertThat(PersonName.split(emoji).first()).isEqualTo("😀".repeat(15));
    }

    @Test
    void joinsPartsWithOneSpace() {
        assertThat(new PersonName("Per", null, "Lie").joined()).isEqualTo("Per Lie");
        assertThat(new PersonName("Mary Ann", "", "Lee").joined()).isEqualTo("Mary Ann Lee");
    }
}
