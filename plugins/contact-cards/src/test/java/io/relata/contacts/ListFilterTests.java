package io.relata.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.setup.CodeTables;
import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@OnPlatform
class ListFilterTests {

    private final Platform platform;
    private final Contacts contacts;

    ListFilterTests(Platform platform) {
        this.platform = platform;
        contacts = platform.service(Contacts.class);
    }

    @BeforeAll
    static void fill(Platform platform) {
        var codes = platform.service(CodeTables.class);
        codes.create("salespeople", Map.of("code", "KM", "name", "Kari Moe"));
        codes.create("mailing-groups", Map.of("code", "NEWS", "description", "Newsletter"));
        var contacts = platform.service(Contacts.class);
        var oslo = contacts.create(Map.of(
                        "type",
                        "company",
                        "name",
                        "Anker AS",
                        "city",
                        "Oslo",
                        "salespersonCode",
                        "KM",
                        "email",
                        "Post@anker.no",
                        "correspondenceType",
                        "email"))
                .value();
        contacts.create(Map.of("type", "company", "name", "Bue AS", "city", "oslofjorden"));
        contacts.create(Map.of("type", "company", "name", "100% Fisk", "correspondenceType", "hardCopy"));
        platform.service(Assignments.class).assign(oslo.no(), Assignments.MAILING_GROUPS, "NEWS");
    }

    @BeforeEach
    void signIn() {
        platform.signInAs("admin");
    }

    @ParameterizedTest
    @CsvSource({
        "city,Oslo,Anker AS",
        "city.not,Oslo,100% Fisk+Bue AS",
        "city.begins,OSLO,Anker AS+Bue AS",
        "city.contains,fjord,Bue AS",
        "city.blank,true,100% Fisk",
        "city.filled,true,Anker AS+Bue AS",
        "name.contains,%,100% Fisk",
        "email,post@ANKER.no,Anker AS",
        "email.contains,anker,Anker AS",
        "salespersonCode,km,Anker AS",
        "salespersonCode.blank,true,100% Fisk+Bue AS",
        "mailingGroup,NEWS,Anker AS",
        "mailingGroup.not,NEWS,100% Fisk+Bue AS",
        "correspondenceType,hardCopy,100% Fisk",
        "correspondenceType.not,hardCopy,Anker AS+Bue AS",
        "createdBy.not,admin,''",
        "createdAt,today,100% Fisk+Anker AS+Bue AS",
        "createdAt,yesterday,''",
        "lastDateModified,..2001-01-01,''",
        "lastDateModified,2001-01-01..,100% Fisk+Anker AS+Bue AS"
    })
    void comparesAsTheFilterSays(String filter, String value, String names) {
        var query = ContactQuery.all().where(Map.of(filter, value));

        assertThat(contacts.list(query).items().stream().map(ContactFacts::name).toList())
                .containsExactly(names.isEmpty() ? new String[0] : names.split("\\+"));
        assertThat(contacts.count(query)).isEqualTo(contacts.list(query).items().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "shoeSize",
                "city.sounds",
                "city.is",
                "privacyBlocked.not",
                "createdAt.begins",
                "mailingGroup.blank"
            })
    void refusesComparisonsThereAreNot(String filter) {
        assertThatThrownBy(() -> contacts.list(ContactQuery.all().where(Map.of(filter, "true"))))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.FORMAT));
    }

    @Test
    void refusesASpanThatNamesNoDays() {
        assertThatThrownBy(() -> contacts.count(ContactQuery.all().where(Map.of("createdAt", "soon"))))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.code()).isEqualTo(ProblemCode.FORMAT);
                    assertThat(problem.field()).contains("filter");
                });
    }

    @Test
    void offersOnlyFiltersItUnderstands() {
        for (FilterField field : FilterField.list()) {
            for (FilterOperator operator : field.kind().operators()) {
                var value =
                        switch (field.kind()) {
                            case DATE -> "thisMonth";
                            case FLAG -> "false";
                            case CHOICE -> "email";
                            default -> "X";
                        };
                assertThat(contacts.count(ContactQuery.all().where(Map.of(operator.of(field.name()), value))))
                        .isNotNegative();
            }
        }
    }
}
