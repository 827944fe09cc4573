package io.relata.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.platform.change.RecordField;
import io.relata.platform.problem.Problem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldValuesTests {

    private static final RecordField<String> NAME = RecordField.text("name", 20);
    private static final RecordField<String> TEXT = RecordField.longText("text", 200);

    @ParameterizedTest
    @ValueSource(strings = {"\ud83d", "half \ude00", "\ude00\ud83d"})
    void refusesHalfACharacter(String text) {
        assertThatThrownBy(() -> FieldValues.read(NAME, text))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("platform.problem.halfCharacter [name]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u200f", "\u202e \u202c", "\u00a0", "\u0000", "\ufeff", "\t\r\n"})
    void takesATextThatShowsNothingForNone(String text) {
        assertThat(FieldValues.read(NAME, text)).isNull();
        assertThat(FieldValues.read(TEXT, text)).isNull();
    }

    @Test
    void keepsEmojiMarkupAndDirectionMarks() {
        for (String text : new String[] {"<b>Ola</b> 😀", "\u200fמשה\u200e", "👩‍👩‍👧"}) {
            assertThat(FieldValues.read(NAME, text)).isEqualTo(text);
        }
    }

    @Test
    void dropsControlCharactersButKeepsLines() {
        assertThat(FieldValues.read(NAME, "Null\u0000and\nline")).isEqualTo("Null and line");
        assertThat(FieldValues.read(TEXT, "one\ntwo\u0000")).isEqualTo("one\ntwo");
    }

    @Test
    void measuresAsDatabasesDo() {
        assertThat(FieldValues.read(NAME, "😀".repeat(10))).isNotNull();
        assertThatThrownBy(() -> FieldValues.read(NAME, "😀".repeat(11)))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("platform.problem.tooLong");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "-0044-03-15", "0000-01-01", "2027-02-30", "tomorrow"})
    void refusesADayNoCalendarShows(String day) {
        assertThatThrownBy(() -> FieldValues.read(RecordField.date("day"), day))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("platform.problem.format.date [day]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e2147483647", "0e2147483647", "1e-2147483647", "1e16", "0.00001"})
    void refusesAnAmountNoColumnHolds(String amount) {
        assertThatThrownBy(() -> FieldValues.read(RecordField.decimal("amount"), amount))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("platform.problem.format.decimal [amount]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "\"-1\"", "\"18446744073709551615\"", "\"seven\""})
    void refusesAVersionThatIsNone(String ifMatch) {
        assertThatThrownBy(() -> Etag.version(ifMatch))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("platform.problem.etag");
    }

    @Test
    void namesTheFieldNobodyKnows() {
        FieldValues.requireOnly(Map.of("code", "X"), "code", "name");
        assertThatThrownBy(() -> FieldValues.requireOnly(Map.of("kode", "X"), "code"))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("platform.problem.unknownField [kode]");
    }

    @Test
    void readsAListOfValuesAndRefusesWhatIsNone() {
        var ids = RecordField.integer("lineNos");

        assertThat(FieldValues.list(ids, List.of(1, "2"))).containsExactly(1, 2);
        assertThatThrownBy(() -> FieldValues.list(ids, null)).hasMessageContaining("required [lineNos]");
        assertThatThrownBy(() -> FieldValues.list(ids, List.of())).hasMessageContaining("required [lineNos]");
        assertThatThrownBy(() -> FieldValues.list(ids, List.of(1, ""))).hasMessageContaining("required [lineNos]");
        assertThatThrownBy(() -> FieldValues.list(ids, "1"))
                .hasMessageContaining("platform.problem.format.list [lineNos]");
        assertThatThrownBy(() -> FieldValues.list(ids, List.of("one")))
                .hasMessageContaining("platform.problem.format.integer [lineNos]");
    }

    @Test
    void readsAListOfObjectsAndRefusesWhatIsNone() {
        assertThat(FieldValues.objects("rules", List.of(Map.of("moment", "sent"))))
                .containsExactly(Map.of("moment", "sent"));
        assertThat(FieldValues.objects("rules", List.of())).isEmpty();
        assertThatThrownBy(() -> FieldValues.objects("rules", null)).hasMessageContaining("required [rules]");
        assertThatThrownBy(() -> FieldValues.objects("rules", Map.of()))
                .hasMessageContaining("platform.problem.format.list [rules]");
        assertThatThrownBy(() -> FieldValues.objects("rules", List.of("sent")))
                .hasMessageContaining("platform.problem.format.list [rules]");
    }

    @Test
    void showsAmountsWithoutTheZerosOfTheirColumn() {
        assertThat(FieldValues.show(new BigDecimal("12500.0000"))).hasToString("12500");
        assertThat(FieldValues.show(new BigDecimal("0.0000"))).hasToString("0");
        assertThat(FieldValues.show(new BigDecimal("8.2500"))).hasToString("8.25");
    }
}
