package io.relata.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortenTests {

    @Test
    void leavesWhatFits() {
        assertThat(Shorten.to(3, "abc")).isEqualTo("abc");
        assertThat(Shorten.to(6, "😀😀😀")).isEqualTo("😀😀😀");
        assertThat(Shorten.withEllipsis(3, "abc")).isEqualTo("abc");
    }

    @Test
    void cutsBetweenCharacters() {
        assertThat(Shorten.to(5, "😀😀😀")).isEqualTo("😀😀");
        assertThat(Shorten.to(4, "😀😀😀")).isEqualTo("😀😀");
        assertThat(Shorten.withEllipsis(5, "😀😀😀")).isEqualTo("😀😀…");
        assertThat(Shorten.withEllipsis(4, "😀😀😀")).isEqualTo("😀…");
    }

    @Test
    void cutsBetweenWordsWhereItCan() {
        assertThat(Shorten.atWord(20, "Prices for four hundred units")).isEqualTo("Prices for four…");
        assertThat(Shorten.atWord(10, "Donaudampfschifffahrt")).isEqualTo("Donaudamp…");
        assertThat(Shorten.atWord(40, "Prices")).isEqualTo("Prices");
    }
}
