package io.relata.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.platform.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardFileTests {
    private static final String CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ola Nes\r\nEND:VCARD\r\n";

    @Test
    void refusesAnEmptyFile() {
        assertThatThrownBy(() -> CardText.bytes(InputStream.nullInputStream()))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("exchange.problem.empty");
    }

    @Test
    void stopsReadingAtTheLimit() {
        var served = new long[1];
        var endless = new InputStream() {
            @Override
            public int read() {
                served[0]++;
                return 'x';
            }
        };
        assertThatThrownBy(() -> CardText.bytes(endless))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("platform.problem.file.tooLarge");
        assertThat(served[0]).isLessThanOrEqualTo(CardText.MOST_BYTES + 1L);
    }

    @Test
    void readsAFileOfTheLargestSize() throws Exception {
        assertThat(CardText.bytes(new ByteArrayInputStream(new byte[CardText.MOST_BYTES])))
                .hasSize(CardText.MOST_BYTES);
    }

    @Test
    void refusesAFileWithoutCards() {
        assertThatThrownBy(() -> CardFile.cut("<html>hello</html>"))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("exchange.problem.noCards");
    }

    @Test
    void refusesAHundredThousandCardsAndCountsThem() {
        assertThatThrownBy(() -> CardFile.cut(CARD.repeat(100_000)))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("exchange.problem.tooMany")
                .hasMessageContaining("100000");
    }

    @Test
    void takesAsManyAsTheLimit() {
        assertThat(CardFile.cut(CARD.repeat(CardFile.MOST_CARDS))).hasSize(CardFile.MOST_CARDS);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void answersNoiseWithARefusalOrWithRows(long seed) {
        var chance = new Random(seed);
        var noise = new byte[50_000];
        chance.nextBytes(noise);
        if (seed % 2 == 0) {
            var begin = "\nBEGIN:VCARD\nVERSION:3.0\nFN".getBytes(StandardCharsets.US_ASCII);
            System.arraycopy(begin, 0, noise, 1_000, begin.length);
        }
        try {
            assertThat(CardReadingTests.read(noise)).isNotEmpty();
        } catch (Problem refused) {
            assertThat(refused.messageKey()).isEqualTo("exchange.problem.noCards");
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void survivesDamagedCards(long seed) {
        var chance = new Random(seed);
        var text = ("BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=98y;=C3=85;;;\r\n"
                        + "TEL;CELL:+47 1\r\nADR;WORK:;;a;b;c;d;e\r\nEMAIL:a@b.example\r\nEND:VCARD\r\n")
                .repeat(50)
                .getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 200; i++) {
            text[chance.nextInt(text.length)] = (byte) chance.nextInt(256);
        }
        assertThat(CardReadingTests.read(text)).isNotEmpty();
    }
}
