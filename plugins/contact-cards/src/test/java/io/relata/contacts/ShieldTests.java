package io.relata.contacts;

import static io.relata.contacts.SimilarContact.Reason.EMAIL;
import static io.relata.contacts.SimilarContact.Reason.MOBILE_PHONE_NO;
import static io.relata.contacts.SimilarContact.Reason.NAME;
import static io.relata.contacts.SimilarContact.Reason.NAME_AND_POST_CODE;
import static io.relata.contacts.SimilarContact.Reason.PHONE_NO;
import static io.relata.contacts.SimilarContact.Reason.REGISTRATION_NUMBER;
import static io.relata.contacts.SimilarContact.Reason.SIMILAR_NAME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.contacts.SimilarContact.Reason;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.search.Search;
import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnPlatform
class ShieldTests {

    private static final Map<String, Object> COMPANY = Map.of(
            "type", "company",
            "name", "Fjellvann Brus AS",
            "postCode", "5003",
            "countryRegionCode", "NO",
            "phoneNo", "22 41 01 01",
            "email", "post@fjellvann.example",
            "registrationNumber", "987654321");

    private static final Map<String, Object> PERSON = Map.of(
            "type", "person",
            "name", "Ingeborg Aasen",
            "countryRegionCode", "NO",
            "phoneNo", "22 41 01 01",
            "mobilePhoneNo", "911 22 333");

    private final Platform platform;
    private final Duplicates duplicates;

    ShieldTests(Platform platform) {
        this.platform = platform;
        this.duplicates = platform.service(Duplicates.class);
    }

    @BeforeAll
    static void enter(Platform platform) {
        platform.signInAs("admin");
        platform.service(Contacts.class).create(COMPANY);
        platform.service(Contacts.class).create(PERSON);
        platform.service(Search.class).awaitFresh();
    }

    @BeforeEach
    void signIn() {
        platform.signInAs("admin");
    }

    private List<SimilarContact> similar(String type, String... pairs) {
        var draft = new HashMap<String, @Nullable Object>(Map.of("type", type, "countryRegionCode", "NO"));
        for (int i = 0; i < pairs.length; i += 2) {
            draft.put(pairs[i], pairs[i + 1]);
        }
        return duplicates.similar(draft, 5);
    }

    private void assertReasons(List<SimilarContact> found, Reason... reasons) {
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().reasons()).containsExactly(reasons);
        assertThat(found.getFirst().percent()).isBetween(60, 99);
    }

    @Test
    void saysWhyACompanyIsTheSame() {
        assertReasons(similar("company", "registrationNumber", " 987654321 "), REGISTRATION_NUMBER);
        assertReasons(similar("company", "email", "POST@fjellvann.example"), EMAIL);
        assertReasons(similar("company", "phoneNo", "+4722410101"), PHONE_NO);
        assertReasons(similar("company", "name", "FJELLVANN brus as"), NAME);
        assertReasons(similar("company", "name", "Fjellvann Brus AS", "postCode", "5003"), NAME_AND_POST_CODE);
        assertReasons(similar("company", "name", "Fjelvann Brus"), SIMILAR_NAME);
        assertReasons(similar("company", "name", "Fjelvann Brus", "phoneNo", "22410101"), PHONE_NO, SIMILAR_NAME);
        assertThat(similar("company", "name", "Havbris Transport AS")).isEmpty();
    }

    @Test
    void weighsMoreReasonsHigher() {
        var one = similar("company", "name", "Fjellvann Brus AS").getFirst().percent();
        var two = similar("company", "name", "Fjellvann Brus AS", "phoneNo", "22410101")
                .getFirst()
                .percent();
        assertThat(two).isGreaterThan(one);
    }

    @Test
    void comparesANameThatIsEnteredInItsParts() {
        assertReasons(similar("person", "firstName", "Ingeborg", "surname", "Aasen"), NAME);
        assertReasons(
                similar("person", "firstName", "Ingeborg", "surname", "Aassen", "phoneNo", "22410101"),
                PHONE_NO,
                SIMILAR_NAME);
        assertThat(similar("person", "firstName", "Ingeborg", "surname", "Zettervik"))
                .isEmpty();
    }

    @Test
    void doesNotTakeColleaguesForThePerson() {
        assertReasons(similar("person", "mobilePhoneNo", "+47 91122333"), MOBILE_PHONE_NO);
        assertReasons(similar("person", "name", "Ingeborg Aasen"), NAME);
        assertThat(similar("person", "name", "Ola Moe", "phoneNo", "22410101")).isEmpty();
        assertThat(similar("person", "name", "Fjellvann Brus AS")).isEmpty();
    }

    @Test
    void leavesOutTheContactItselfAndThoseItIsSeparateFrom() {
        var contacts = platform.service(Contacts.class);
        var one = contacts.create(Map.of("name", "Skogheim Tre AS")).value().no();
        var other = contacts.create(Map.of("name", "Skogheim Tre AS")).value().no();
        assertThat(similar("company", "no", one, "name", "Skogheim Tre AS"))
                .extracting(found -> found.contact().no())
                .containsExactly(other);
        duplicates.separate(one, other, true);
        assertThat(similar("company", "no", one, "name", "Skogheim Tre AS")).isEmpty();
    }

    @Test
    void answersPrograms() {
        var answer = platform.rest().post("contacts/similar", Map.of("email", "post@fjellvann.example"));
        assertThat(answer.status()).isEqualTo(200);
        var found = answer.items().path(0);
        assertThat(found.path("contactName").asString("")).isEqualTo("Fjellvann Brus AS");
        assertThat(found.path("reasons").path(0).asString("")).isEqualTo("email");
        assertThat(found.path("percent").asInt()).isEqualTo(92);
        assertThat(platform.rest()
                        .post("contacts/similar", Map.of("type", "robot"))
                        .text("field"))
                .isEqualTo("type");
    }

    @Test
    void checksThePermissionFirst() {
        platform.signInWith("setup.read");
        assertThatThrownBy(() -> similar("company", "name", "Fjellvann Brus AS"))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.DENIED));
    }
}
