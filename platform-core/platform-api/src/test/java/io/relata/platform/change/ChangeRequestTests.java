package io.relata.platform.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChangeRequestTests {

    private static String kept(String argument) {
        return ChangeRequest.of("p", "label", argument).arguments().getFirst();
    }

    @Test
    void keepsArgumentsShortAndOfOneLine() {
        assertThat(kept("Contoso Ltd")).isEqualTo("Contoso Ltd");
        assertThat(kept("two\nlines\u0000")).isEqualTo("two lines");
        assertThat(kept("x".repeat(10_000))).hasSize(250).endsWith("…");
    }

    @Test
    void keepsWholeCharacters() {
        assertThat(kept("😀")).isEqualTo("😀");
        assertThat(kept("half \ud83d of it")).isEqualTo("half \ufffd of it");
        assertThat(kept("😀".repeat(300))).isEqualTo("😀".repeat(124) + "…");
    }
}
