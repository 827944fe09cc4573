package io.relata.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.platform.change.Change;
import io.relata.platform.change.Changes;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.settings.Settings;
import io.relata.setup.ContactSettings;
import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import java.util.HashMap;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;

/** Gives tests of contacts' rules a register, and leaves the settings as they were. */
@OnPlatform
abstract class ContactRules {

    final Platform platform;
    final Contacts contacts;
    final Assignments assignments;
    final Changes changes;

    ContactRules(Platform platform) {
        this.platform = platform;
        this.contacts = platform.service(Contacts.class);
        this.assignments = platform.service(Assignments.class);
        this.changes = platform.service(Changes.class);
    }

    @AfterEach
    void resetSettings() {
        platform.signInAs("admin");
        var fresh = new HashMap<String, @Nullable Object>();
        for (var switched : new String[] {
            "SalespersonCode",
            "TerritoryCode",
            "CountryRegionCode",
            "LanguageCode",
            "AddressDetails",
            "CommunicationDetails"
        }) {
            fresh.put("inherit" + switched, true);
        }
        fresh.put("defaultCountryRegionCode", null);
        fresh.put("defaultLanguageCode", null);
        fresh.put("contactNos", "CONT");
        settings().change(ContactSettings.class, fresh);
    }

    Settings settings() {
        return platform.service(Settings.class);
    }

    ContactFacts company(String name) {
        return contacts.create(Map.of("type", "company", "name", name)).value();
    }

    ContactFacts personAt(String name, ContactFacts company) {
        return contacts.create(Map.of("type", "person", "name", name, "companyNo", company.no()))
                .value();
    }

    @Nullable
    Object value(ContactFacts contact, String field) {
        return contacts.read(contact.no()).values().get(field);
    }

    void change(ContactFacts contact, String field, @Nullable Object value) {
        var values = new HashMap<String, @Nullable Object>();
        values.put(field, value);
        contacts.update(contact.no(), Change.ANY_VERSION, values);
    }

    static void assertRefused(ThrowingCallable call, ProblemCode code, String field) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.field()).contains(field);
        });
    }

    static void assertRefused(ThrowingCallable call, ProblemCode code) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code())
                .isEqualTo(code));
    }

    static void assertDenied(ThrowingCallable call) {
        assertRefused(call, ProblemCode.DENIED);
    }
}
