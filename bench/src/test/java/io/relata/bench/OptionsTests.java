package io.relata.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTests {

    @ParameterizedTest
    @CsvSource({"10k,10000", "100k,100000", "1m,1000000", "1M,1000000", "250,250"})
    void readsSizesInThousandsAndMillions(String text, int size) {
        assertThat(Options.read(List.of("--size", text), null).size()).isEqualTo(size);
    }

    @Test
    void measuresARunningProductWithItsPassword() {
        var options = Options.read(List.of("--url", "http://localhost:8080/", "--user", "kari"), "secret");

        assertThat(options.url()).isEqualTo("http://localhost:8080");
        assertThat(options.user()).isEqualTo("kari");
        assertThat(options.password()).isEqualTo("secret");
    }

    @ParameterizedTest
    @CsvSource({"h2,false", "postgresql,true"})
    void measuresOnTheDatabaseOneNames(String name, boolean postgres) {
        assertThat(Options.read(List.of("--database", name), null).postgres()).isEqualTo(postgres);
    }

    @ParameterizedTest
    @CsvSource({"--database,oracle", "--size,none", "--size,0", "--speed,5", "--seconds,x"})
    void refusesWhatItDoesNotUnderstand(String name, String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> Options.read(List.of(name, value), null));
    }
}
