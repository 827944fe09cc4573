package io.relata.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.platform.problem.Problem;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FilterTextTests {

    @Test
    void readsTermsJoinedByAnd() {
        assertThat(FilterText.read("companyNo eq CT000001 and type eq person"))
                .isEqualTo(Map.of("companyNo", "CT000001", "type", "person"));
    }

    @Test
    void leavesAndInsideAValueAlone() {
        assertThat(FilterText.read("city eq Stoke and Trent")).isEqualTo(Map.of("city", "Stoke and Trent"));
        assertThat(FilterText.read("city eq 'L''Aquila'")).isEqualTo(Map.of("city", "L'Aquila"));
    }

    @Test
    void refusesWhatIsNoTerm() {
        assertThatThrownBy(() -> FilterText.read("city=Oslo"))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.field()).contains("filter"));
    }
}
