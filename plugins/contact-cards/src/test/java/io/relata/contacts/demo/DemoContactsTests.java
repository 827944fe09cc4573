package io.relata.contacts.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import io.relata.contacts.Assignments;
import io.relata.contacts.ContactQuery;
import io.relata.contacts.ContactRecords;
import io.relata.contacts.ContactType;
import io.relata.contacts.Contacts;
import io.relata.contacts.Duplicates;
import io.relata.platform.access.Access;
import io.relata.platform.plugin.Contributed;
import io.relata.platform.plugin.DemoData;
import io.relata.platform.plugin.Extensions;
import io.relata.setup.CodeTables;
import io.relata.test.Platform;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.Record;
import org.jooq.Result;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Looks at the demo company as it is once loaded. */
class DemoContactsTests {

    private static final Map<String, String> POST_CODES = Map.of(
            "NO", "\\d{4}",
            "FI", "\\d{5}",
            "NL", "[1-9]\\d{3} [A-Z]{2}",
            "FR", "\\d{5}",
            "GB", "[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}");

    private static Platform platform;
    private static Result<Record> all;

    @BeforeAll
    static void load() {
        platform = Platform.start("contact-cards").signInAs("admin");
        loadOnce();
        all = platform.database()
                .select(ContactRecords.CONTACT.columns())
                .from(ContactRecords.CONTACT.table())
                .fetch();
    }

    private static void loadOnce() {
        platform.service(Access.class).asSystem(() -> {
            platform.service(Extensions.class).<DemoData>all(DemoData.class).stream()
                    .map(Contributed::value)
                    .forEach(data -> data.load().run());
            return true;
        });
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    @BeforeEach
    void signIn() {
        platform.signInAs("admin");
    }

    private static List<Record> of(ContactType type) {
        return all.stream()
                .filter(each -> each.get(ContactRecords.TYPE.column()) == type)
                .toList();
    }

    private static String country(Record contact) {
        return contact.get(ContactRecords.COUNTRY_REGION_CODE.column());
    }

    @Test
    void isTwoHundredCompaniesAndSixHundredPersonsInFiveCountries() {
        assertThat(of(ContactType.COMPANY)).hasSize(200);
        assertThat(of(ContactType.PERSON)).hasSize(600);
        assertThat(of(ContactType.COMPANY).stream()
                        .collect(Collectors.groupingBy(DemoContactsTests::country, Collectors.counting())))
                .isEqualTo(Map.of("NO", 40L, "FI", 40L, "NL", 40L, "FR", 40L, "GB", 40L));
        assertThat(of(ContactType.PERSON).stream().filter(each -> each.get(ContactRecords.COMPANY_ID.column()) == null))
                .hasSize(15);
    }

    @Test
    void isLoadedOnce() {
        loadOnce();
        assertThat(platform.service(Contacts.class).count(ContactQuery.all())).isEqualTo(800);
    }

    @Test
    void everyNumberIsOneOfItsCountryAndNobodyElses() {
        for (var field : List.of(ContactRecords.PHONE_NO, ContactRecords.MOBILE_PHONE_NO)) {
            assertThat(all.stream().filter(contact -> contact.get(field.column()) != null))
                    .hasSizeGreaterThanOrEqualTo(600)
                    .extracting(contact -> Map.entry(country(contact), contact.get(field.column())))
                    .allMatch(number -> isValid(number.getValue(), number.getKey()));
        }
        assertThat(of(ContactType.PERSON))
                .extracting(person -> person.get(ContactRecords.MOBILE_PHONE_NO.column()))
                .doesNotContainNull()
                .doesNotHaveDuplicates();
    }

    private static boolean isValid(String number, String country) {
        try {
            var numbers = PhoneNumberUtil.getInstance();
            return numbers.isValidNumberForRegion(numbers.parse(number, country), country);
        } catch (NumberParseException unreadable) {
            return false;
        }
    }

    @Test
    void everyPostCodeIsWrittenAsInItsCountryAndBelongsToOneTown() {
        var towns = new HashMap<String, String>();
        assertThat(all).allSatisfy(contact -> {
            var code = contact.get(ContactRecords.POST_CODE.column());
            var town = contact.get(ContactRecords.CITY.column());
            assertThat(code).matches(POST_CODES.get(country(contact)));
            assertThat(towns.merge(country(contact) + code, town, (known, same) -> known))
                    .isEqualTo(town);
        });
        assertThat(towns).hasSizeGreaterThanOrEqualTo(60);
    }

    @Test
    void nobodyStandsThereTwice() {
        assertThat(all)
                .extracting(contact ->
                        contact.get(ContactRecords.NAME.column()) + ", " + contact.get(ContactRecords.CITY.column()))
                .doesNotHaveDuplicates();
    }

    @Test
    void someCompaniesWereEnteredTwiceWithAnotherSpelling() {
        assertThat(platform.service(Duplicates.class).count()).isEqualTo(5);
    }

    @Test
    void everyAddressOfTheWebIsMadeUp() {
        assertThat(all)
                .extracting(contact -> contact.get(ContactRecords.EMAIL.column()))
                .allSatisfy(email -> assertThat(email).matches("[a-z.]+@[a-z]+\\.example"));
    }

    @Test
    void everybodyIsGroupedAndLookedAfter() {
        var groups = platform.service(Assignments.class);
        assertThat(of(ContactType.COMPANY)).allSatisfy(company -> {
            assertThat(company.get(ContactRecords.SALESPERSON_CODE.column())).isNotNull();
            assertThat(company.get(ContactRecords.TERRITORY_CODE.column())).isNotNull();
            assertThat(groups.of(company.get(ContactRecords.NO.column()), Assignments.INDUSTRY_GROUPS))
                    .hasSize(1);
        });
        assertThat(of(ContactType.PERSON))
                .extracting(person -> person.get(ContactRecords.JOB_TITLE.column()))
                .doesNotContainNull();
        assertThat(platform.service(CodeTables.class).usage("job-responsibilities"))
                .containsKeys("BUYER", "FIN", "MARKETING", "LOGIST");
    }
}
