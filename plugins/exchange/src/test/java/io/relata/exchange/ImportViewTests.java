package io.relata.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Gives the page files that are no good; it says so and lets the user choose another. */
@OnPlatform
class ImportViewTests {

    private final Platform platform;

    ImportViewTests(Platform platform) {
        this.platform = platform;
    }

    @AfterEach
    void speakEnglish() {
        platform.rest().patch("me", Map.of("language", "en"));
    }

    private String shown(InputStream file) throws IOException {
        var view = new ImportView(platform.service(ImportDesk.class));
        view.received("cards.vcf", file).execute();
        return view.getElement().getTextRecursively();
    }

    private static InputStream bytes(byte... bytes) {
        return new ByteArrayInputStream(bytes);
    }

    @Test
    void saysThatAFileIsEmpty() throws IOException {
        assertThat(shown(bytes())).contains("The file is empty");
    }

    @Test
    void saysThatNoiseHoldsNoCards() throws IOException {
        var noise = new byte[100_000];
        new Random(3).nextBytes(noise);

        assertThat(shown(bytes(noise))).contains("This is not a vCard file");
    }

    @Test
    void namesTheLimitInTheUsersLanguageAndReadsNoFurther() throws IOException {
        platform.rest().patch("me", Map.of("language", "fi"));
        platform.signInAs("admin");
        var served = new long[1];
        var endless = new InputStream() {
            @Override
            public int read() {
                served[0]++;
                return 'x';
            }
        };

        assertThat(shown(endless)).contains("20 Mt");
        assertThat(served[0]).isLessThanOrEqualTo(CardText.MOST_BYTES + 1L);
    }

    @Test
    void showsUnusualNamesAsText() throws IOException {
        var card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:<b>Ola</b> 😀 \u202eמשה\r\nEND:VCARD\r\n";

        assertThat(shown(bytes(card.getBytes(StandardCharsets.UTF_8)))).contains("cards.vcf");
    }
}
