package io.relata.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GeneratorTests {

    private final Generator generator = new Generator(7);

    @Test
    void makesTheSameContactForTheSamePlace() {
        assertThat(new Generator(7).at(123)).isEqualTo(generator.at(123));
        assertThat(new Generator(8).at(123)).isNotEqualTo(generator.at(123));
    }

    @Test
    void putsPeopleBehindTheirCompany() {
        assertThat(generator.at(10).isCompany()).isTrue();
        assertThat(generator.at(14).company()).isEqualTo(10);
        assertThat(generator.at(14).isCompany()).isFalse();
    }

    @Test
    void makesFieldsThatFitAndCanBeSearchedFor() {
        var emails = new HashSet<String>();
        IntStream.range(0, 5_000).mapToObj(generator::at).forEach(person -> {
            assertThat(emails.add(person.email())).isTrue();
            assertThat(person.firstName()).hasSizeLessThanOrEqualTo(30);
            assertThat(person.phone()).hasSizeLessThanOrEqualTo(30);
            if (!person.isCompany()) {
                assertThat(SearchTexts.prefix(person)).hasSize(4);
                assertThat(SearchTexts.typo(person)).hasSameSizeAs(person.surname());
                assertThat(SearchTexts.phone(person)).containsOnlyDigits().hasSize(8);
            }
        });
    }
}
