package io.relata.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReachTests {

    @ParameterizedTest
    @ValueSource(strings = {"a@b.no", "kåre.ødegård@blåbær.no", "o'brien+crm@mail.example.com", "x_1@a-b.museum"})
    void acceptsAddresses(String address) {
        assertThat(Reach.isEmail(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"test2.com", "a@b", "@b.no", "a b@c.no", "a@b..no", ".a@b.no", "a@b.no, c@d.no", "a@@b.no"})
    void refusesWhatIsNoAddress(String address) {
        assertThat(Reach.isEmail(address)).isFalse();
    }

    @Test
    void takesSeveralAddressesApart() {
        assertThat(Reach.emails(" a@b.no; c@d.no ;")).containsExactly("a@b.no", "c@d.no");
    }

    @Test
    void recognisesAnAddressWhateverItsCase() {
        assertThat(Reach.emailKey("Info@Contoso.com; b@c.no")).isEqualTo("info@contoso.com");
        assertThat(Reach.emailKey(" ")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"www.relata.example", "https://a.no/x?y=1", "HTTP://A.NO:8080", "ærlig.no"})
    void acceptsHomePages(String page) {
        assertThat(Reach.isHomePage(page)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "no page", "localhost", "ftp://a.no", "https://"})
    void refusesWhatIsNoHomePage(String page) {
        assertThat(Reach.isHomePage(page)).isFalse();
    }
}
