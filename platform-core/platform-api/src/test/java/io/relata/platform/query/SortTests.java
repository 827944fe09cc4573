package io.relata.platform.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.platform.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortTests {

    private static final List<String> POSSIBLE = List.of("name", "city");

    @Test
    void readsSeveralFieldsInOrder() {
        assertThat(Sort.readAll("city, -name", "name", POSSIBLE))
                .containsExactly(new Sort("city", false), new Sort("name", true));
        assertThat(Sort.readAll(" ", "-name", POSSIBLE)).containsExactly(new Sort("name", true));
        assertThat(Sort.read("-city", "name", POSSIBLE)).isEqualTo(new Sort("city", true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"city,", ",name", "city,-city", "city;name", "--name", "shoeSize,name"})
    void refusesWhatIsNoOrder(String sent) {
        assertThatThrownBy(() -> Sort.readAll(sent, "name", POSSIBLE))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.field()).contains("sort"));
    }
}
