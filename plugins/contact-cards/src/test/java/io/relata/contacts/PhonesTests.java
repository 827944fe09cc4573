package io.relata.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhonesTests {

    private final Phones phones = new Phones();

    @Test
    void writesTheSameNumberTheSameWayHoweverItWasTyped() {
        assertThat(phones.e164("55 12 34 56", "NO")).isEqualTo("+4755123456");
        assertThat(phones.e164("0047 55123456", "NO")).isEqualTo("+4755123456");
        assertThat(phones.e164("+47 55-12-34-56", null)).isEqualTo("+4755123456");
        assertThat(phones.e164("09 472 8800", "fi")).isEqualTo("+35894728800");
    }

    @Test
    void tellsNothingOfWhatCannotBeANumber() {
        assertThat(phones.e164("12", "NO")).isNull();
        assertThat(phones.e164("55 12 34 56", null)).isNull();
        assertThat(phones.e164("+-0814 655=&?", "XX")).isNull();
        assertThat(phones.e164(null, "NO")).isNull();
    }
}
