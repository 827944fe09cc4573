package io.relata.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.platform.change.Change;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.test.Platform;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ParentCompanyTests extends ContactRules {

    private ContactFacts top;
    private ContactFacts middle;
    private ContactFacts bottom;

    ParentCompanyTests(Platform platform) {
        super(platform);
    }

    @BeforeEach
    void enter() {
        platform.signInAs("admin");
        top = company("Topp AS");
        middle = below("Midt AS", top);
        bottom = below("Bunn AS", middle);
    }

    private ContactFacts below(String name, ContactFacts parent) {
        return contacts.create(Map.of("type", "company", "name", name, "parentCompanyNo", parent.no()))
                .value();
    }

    @Test
    void namesTheCompaniesBelow() {
        assertThat(contacts.subsidiariesOf(top.id(), 5))
                .extracting(ContactFacts::no)
                .containsExactly(middle.no());
        assertThat(contacts.subsidiariesOf(bottom.id(), 5)).isEmpty();
        assertThat(contacts.list(ContactQuery.all().where(Map.of("parentCompanyNo", middle.no())))
                        .items())
                .extracting(ContactFacts::no)
                .containsExactly(bottom.no());
    }

    @Test
    void refusesACircleAndNamesTheWay() {
        assertThatThrownBy(() -> change(top, "parentCompanyNo", bottom.no()))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.code()).isEqualTo(ProblemCode.STATE);
                    assertThat(problem.field()).contains("parentCompanyNo");
                    assertThat(problem.arguments()).containsExactly("Topp AS › Bunn AS › Midt AS › Topp AS");
                });
        assertRefused(() -> change(top, "parentCompanyNo", top.no()), ProblemCode.STATE, "parentCompanyNo");
        assertThat(value(top, "parentCompanyNo")).isNull();
    }

    @Test
    void refusesACircleThatTakingBackWouldClose() {
        var apart = contacts.update(bottom.no(), Change.ANY_VERSION, Map.of("parentCompanyNo", ""));
        change(top, "parentCompanyNo", bottom.no());

        assertRefused(() -> changes.undo(apart.changeSet()), ProblemCode.STATE, "parentCompanyNo");
        assertThat(value(bottom, "parentCompanyNo")).isNull();
    }

    @Test
    void refusesWhatIsNoParentCompany() {
        var person = personAt("Kari Lie", top);
        assertRefused(() -> change(top, "parentCompanyNo", person.no()), ProblemCode.REF, "parentCompanyNo");
        assertRefused(() -> change(top, "parentCompanyNo", "NOBODY"), ProblemCode.REF, "parentCompanyNo");
        assertRefused(() -> change(person, "parentCompanyNo", top.no()), ProblemCode.TYPE, "parentCompanyNo");
    }

    @Test
    void letsGoOfTheCompaniesBelowWhenItIsDeletedAndSaysSoBefore() {
        assertThat(contacts.preview(middle.no()).subsidiaries()).isOne();
        var gone = contacts.delete(middle.no(), Change.ANY_VERSION);
        assertThat(value(bottom, "parentCompanyNo")).isNull();

        changes.undo(gone.changeSet());
        assertThat(value(bottom, "parentCompanyNo")).isEqualTo(middle.no());
        assertThat(value(middle, "parentCompanyNo")).isEqualTo(top.no());
    }

    @Test
    void becomesAPersonOnlyWithoutCompaniesBelow() {
        assertRefused(() -> change(middle, "type", "person"), ProblemCode.STATE, "type");

        change(bottom, "type", "person");
        assertThat(value(bottom, "parentCompanyNo")).isNull();
        assertThat(contacts.subsidiariesOf(middle.id(), 5)).isEmpty();
    }
}
