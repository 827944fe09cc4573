package io.relata.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateSpanTests {

    private static final LocalDate TODAY = LocalDate.of(2024, 3, 1);

    @ParameterizedTest
    @CsvSource({
        "today,2024-03-01,2024-03-01",
        "yesterday,2024-02-29,2024-02-29",
        "thisWeek,2024-02-26,2024-03-03",
        "lastWeek,2024-02-19,2024-02-25",
        "last7days,2024-02-24,2024-03-01",
        "last30days,2024-02-01,2024-03-01",
        "last90days,2023-12-03,2024-03-01",
        "thisMonth,2024-03-01,2024-03-31",
        "lastMonth,2024-02-01,2024-02-29",
        "thisYear,2024-01-01,2024-12-31",
        "lastYear,2023-01-01,2023-12-31",
        "2024-02-10,2024-02-10,2024-02-10",
        "2024-02-10..2024-02-12,2024-02-10,2024-02-12",
        "2024-02-10..,2024-02-10,",
        "..2024-02-12,,2024-02-12"
    })
    void readsWordsAndDays(String text, LocalDate first, LocalDate last) {
        assertThat(DateSpan.read(text, TODAY)).contains(new DateSpan(first, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "soon", "2024-02-30", "2024-02-12..2024-02-10", "today..yesterday"})
    void findsNoDaysInOtherTexts(String text) {
        assertThat(DateSpan.read(text, TODAY)).isEmpty();
    }

    @Test
    void knowsEveryWordItOffers() {
        assertThat(DateSpan.WORDS).allMatch(word -> DateSpan.read(word, TODAY).isPresent());
    }

    @Test
    void readsBackWhatItWrote() {
        var span = new DateSpan(LocalDate.of(2024, 1, 2), null);

        assertThat(DateSpan.read(DateSpan.write(span.first(), span.last()), TODAY))
                .contains(span);
    }
}
