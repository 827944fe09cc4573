package io.relata.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonNameTests {

    @Test
    void takesTheLastWordAsSurnameAndTheOneBeforeAsMiddleName() {
        assertThat(PersonName.split("Anna Marie Kowalski")).isEqualTo(new PersonName("Anna", "Marie", "Kowalski"));
        assertThat(PersonName.split("Maria del Carmen Lopez"))
                .isEqualTo(new PersonName("Maria del", "Carmen", "Lopez"));
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
