package io.relata.contacts.acceptance;

import static io.relata.contacts.acceptance.Scene.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.platform.change.Change;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.setup.SalutationFormulas;
import io.relata.setup.SalutationName;
import io.relata.setup.SalutationType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SalutationTests {

    private final Scene scene = Scene.fresh();
    private final SalutationFormulas formulas = scene.platform().service(SalutationFormulas.class);
    private final String code = salutation();
    private final Someone anna = scene.person("Anna Marie Kowalski", "salutationCode", code);

    private String salutation() {
        var fresh = "S" + UUID.randomUUID().toString().substring(0, 8);
        return scene.codes()
                .create("salutations", Scene.map("code", fresh, "description", "Anybody"))
                .value()
                .code();
    }

    private void formula(@Nullable String language, String type, @Nullable String text) {
        formulas.add(
                code,
                Scene.map(
                        "languageCode",
                        language,
                        "salutationType",
                        type,
                        "salutation",
                        text,
                        "name1",
                        "firstName",
                        "name2",
                        "middleName",
                        "name3",
                        "surname"));
    }

    private String formal(Someone contact, String language) {
        return scene.contacts().salutation(contact.no(), SalutationType.FORMAL, language);
    }

    @Test
    @DisplayName("SAL-001 a formula is kept for salutation, language and type")
    void keepsFormulas() {
        formula(null, "formal", "Dear %1 %2 %3");
        formula("DEU", "informal", "Hallo %1");
        assertThat(formulas.of(code)).hasSize(2);
        assertThat(formulas.find(code, null, SalutationType.FORMAL)).isPresent();
        assertThat(formulas.find(code, "DEU", SalutationType.INFORMAL)).isPresent();
        refused(ProblemCode.DUP, () -> formula("DEU", "informal", "Servus %1"));
    }

    @Test
    @DisplayName("SAL-002 names stand where the formula says")
    void writesTheNames() {
        formula("ENU", "formal", "Dear Mr. %1 %2 %3");
        assertThat(formal(anna, "ENU")).isEqualTo("Dear Mr. Anna Marie Kowalski");
    }

    @Test
    @DisplayName("SAL-003 an empty name goes with the blank behind it")
    void leavesOutEmptyNames() {
        formula("ENU", "formal", "Dear Mr. %1 %2 %3");
        var short1 = scene.person("Anna Kowalski", "salutationCode", code);
        assertThat(formal(short1, "ENU")).isEqualTo("Dear Mr. Anna Kowalski");
    }

    @Test
    @DisplayName("SAL-004 a missing formula is refused by type, language and number")
    void namesWhatIsMissing() {
        assertThatThrownBy(() -> scene.contacts().salutation(anna.no(), SalutationType.INFORMAL, "FRA"))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.code()).isEqualTo(ProblemCode.REF);
                    assertThat(problem.arguments()).containsExactly("informal", "FRA", anna.no());
                });
    }

    @Test
    @DisplayName("SAL-005 no other language stands in")
    void takesNoOtherLanguage() {
        formula(null, "formal", "Dear %1");
        refused(ProblemCode.REF, () -> formal(anna, "DEU"));
        assertThat(scene.contacts().salutation(anna.no(), SalutationType.FORMAL, null))
                .isEqualTo("Dear Anna");
    }

    @Test
    @DisplayName("SAL-006 a formula chooses up to five of six names")
    void offersSixNames() {
        assertThat(SalutationName.values())
                .containsExactly(
                        SalutationName.JOB_TITLE,
                        SalutationName.FIRST_NAME,
                        SalutationName.MIDDLE_NAME,
                        SalutationName.SURNAME,
                        SalutationName.INITIALS,
                        SalutationName.COMPANY_NAME);
    }

    @Test
    @DisplayName("SAL-007 a formula without a text is refused")
    void needsAText() {
        formula("ENU", "formal", null);
        refused(ProblemCode.REQ, "salutation", () -> formal(anna, "ENU"));
    }

    @Test
    @DisplayName("SAL-008 formulas go with their salutation")
    void goWithTheirSalutation() {
        formula("ENU", "formal", "Dear %1");
        formula("DEU", "formal", "Guten Tag %1");
        anna.delete();
        scene.codes().delete("salutations", code, Change.ANY_VERSION);
        assertThat(formulas.find(code, "ENU", SalutationType.FORMAL)).isEmpty();
        assertThat(formulas.find(code, "DEU", SalutationType.FORMAL)).isEmpty();
    }

    @Test
    @DisplayName("SAL-009 a contact is given a salutation")
    void givesAContactASalutation() {
        scene.person("Kari Bø").set("salutationCode", "F").has("salutationCode", "F");
    }

    @Test
    void followsARenamedSalutation() {
        formula("ENU", "formal", "Dear %1");
        scene.codes().rename("salutations", code, code + "X");
        assertThat(formulas.of(code + "X")).hasSize(1);
        assertThat(formal(anna, "ENU")).isEqualTo("Dear Anna");
    }
}
