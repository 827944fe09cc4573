package io.relata.host.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.relata.platform.problem.Problem;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordsTests {

    private final Passwords passwords = new Passwords();

    @ParameterizedTest
    @CsvSource({
        "short-one, platform.access.password.short",
        "kari.nordmann, platform.access.password.name",
        "KARI.NORDMANN, platform.access.password.name",
        "Kari Nordmann, platform.access.password.name",
        "password123, platform.access.password.common",
        "Motdepasse123, platform.access.password.common",
        "aaaaaaaaaaaa, platform.access.password.common",
        "ababababab, platform.access.password.common",
    })
    void refusesWhatIsEasilyGuessed(String password, String reason) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> passwords.requireGood("kari.nordmann", password))
                .satisfies(problem -> assertThat(problem.messageKey()).isEqualTo(reason))
                .satisfies(problem -> assertThat(problem.field()).contains("password"));
    }

    @Test
    void refusesWhatWouldBeCut() {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> passwords.requireGood("kari", "lang-nok-" + "ø".repeat(40)))
                .satisfies(problem -> assertThat(problem.messageKey()).isEqualTo("platform.access.password.long"));
        assertThat(passwords.matches("x".repeat(100), passwords.encode("x".repeat(60))))
                .isFalse();
    }

    @Test
    void makesPasswordsThatFollowTheRules() {
        var made = new HashSet<String>();
        for (int i = 0; i < 50; i++) {
            var password = passwords.generate();
            assertThat(password.length()).isGreaterThanOrEqualTo(16);
            assertThatCode(() -> passwords.requireGood("admin", password)).doesNotThrowAnyException();
            made.add(password);
        }
        assertThat(made).hasSize(50);
    }

    @Test
    void remembersOnlyWhatWasRight() {
        var hash = passwords.encode("quiet-river-stone-7");
        assertThat(passwords.provenBefore("quiet-river-stone-7", hash)).isFalse();
        assertThat(passwords.matches("quiet-river-stone-8", hash)).isFalse();
        assertThat(passwords.provenBefore("quiet-river-stone-8", hash)).isFalse();
        assertThat(passwords.matches("quiet-river-stone-7", hash)).isTrue();
        assertThat(passwords.provenBefore("quiet-river-stone-7", hash)).isTrue();
        assertThat(passwords.provenBefore("quiet-river-stone-7", passwords.encode("quiet-river-stone-7")))
                .isFalse();
        assertThat(passwords.matches("quiet-river-stone-7", null)).isFalse();
    }
}
