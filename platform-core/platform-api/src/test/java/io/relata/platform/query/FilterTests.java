package io.relata.platform.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilterTests {

    private static final List<String> POSSIBLE = List.of("city eq", "type eq", "date ge", "date le", "text contains");

    @Test
    void readsTermsJoinedByAnd() {
        assertThat(Filter.read(" city eq Oslo and type EQ person and date ge 2026-01-31 ", POSSIBLE))
                .containsExactly(entry("city eq", "Oslo"), entry("type eq", "person"), entry("date ge", "2026-01-31"));
        assertThat(Filter.read(null, POSSIBLE)).isEmpty();
        assertThat(Filter.read("  ", POSSIBLE)).isEmpty();
    }

    @Test
    void readsValuesWithSpacesQuotesAndTheWordAnd() {
        assertThat(Filter.read("city eq Stoke and Trent", POSSIBLE))
                .containsExactly(entry("city eq", "Stoke and Trent"));
        assertThat(Filter.read("city eq 'L''Aquila' and type eq company", POSSIBLE))
                .containsExactly(entry("city eq", "L'Aquila"), entry("type eq", "company"));
        assertThat(Filter.read("city eq 'A and type eq B' and type eq company", POSSIBLE))
                .containsExactly(entry("city eq", "A and type eq B"), entry("type eq", "company"));
        assertThat(Filter.read("text contains it's", POSSIBLE)).containsExactly(entry("text contains", "it's"));
        assertThat(Filter.read("city eq Brand type eq x", POSSIBLE))
                .containsExactly(entry("city eq", "Brand type eq x"));
        assertThat(Filter.read("city eq ''", POSSIBLE)).containsExactly(entry("city eq", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "city",
                "city eq",
                "city=Oslo",
                "city ne Oslo",
                "shoeSize eq 43",
                "city ge Oslo",
                "city eq Oslo and shoeSize eq 43",
                "city eq Oslo and city eq Bergen",
                "and city eq Oslo",
                "shoe eq Brand type eq person",
            })
    void namesWhatIsPossibleWhenItCannotRead(String filter) {
        assertThatThrownBy(() -> Filter.read(filter, POSSIBLE)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.FORMAT);
            assertThat(problem.field()).contains("filter");
            assertThat(problem.arguments()[1]).isEqualTo("city eq, type eq, date ge, date le, text contains");
        });
    }

    @Test
    void readsALongFilterWithoutLosingBreath() {
        var quoted = "'" + "x''".repeat(50_000) + "'";

        assertThat(Filter.read("city eq " + quoted, POSSIBLE).get("city eq")).hasSize(100_000);
    }
}
