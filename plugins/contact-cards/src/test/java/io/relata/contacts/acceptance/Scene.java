package io.relata.contacts.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.contacts.Assignments;
import io.relata.contacts.Contacts;
import io.relata.host.access.Profile;
import io.relata.platform.change.Change;
import io.relata.platform.number.Numbering;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.settings.Settings;
import io.relata.setup.CodeTables;
import io.relata.setup.ContactSettings;
import io.relata.test.Platform;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Sets the scene the worked examples share, anew for each: series CT that starts at CT000010, everything inherited, no
 * defaults, the salespeople AH, RL, OF and JO, languages and countries, and no contact at all.
 */
final class Scene {

    private static final Set<String> NAMED = Set.of("salespeople", "languages", "countries", "territories");

    private static final Platform PLATFORM = start();

    private static final List<String> CONTACT_TABLES = List.of(
            "p_contact_cards_mailing_group",
            "p_contact_cards_industry_group",
            "p_contact_cards_business_relation",
            "p_contact_cards_job_responsibility",
            "p_contact_cards_web_source",
            "p_contact_cards_address_period",
            "p_contact_cards_alternative_address",
            "p_contact_cards_comment",
            "p_contact_cards_channel",
            "p_contact_cards_affiliation",
            "p_contact_cards_separate",
            "p_contact_cards_former_no");

    private Scene() {}

    static Scene fresh() {
        PLATFORM.signInAs("admin");
        var scene = new Scene();
        scene.clear();
        return scene;
    }

    private static Platform start() {
        var platform = Platform.start("contact-cards");
        platform.signInAs("admin");
        var codes = platform.service(CodeTables.class);
        List.of("AH", "RL", "OF", "JO")
                .forEach(code -> add(codes, "salespeople", code, Map.of("email", code + "@us.no")));
        List.of("ENU", "DEU", "FRA", "NLB", "FRB", "NOR", "SVE", "FIN")
                .forEach(code -> add(codes, "languages", code, Map.of()));
        List.of("NO", "SE", "DE", "AT", "FR", "BE", "FI", "CH")
                .forEach(code -> add(codes, "countries", code, Map.of()));
        List.of("N", "FOREIGN").forEach(code -> add(codes, "territories", code, Map.of()));
        List.of("COMPANY", "M", "F").forEach(code -> add(codes, "salutations", code, Map.of()));
        List.of("GIFT", "CARD").forEach(code -> add(codes, "mailing-groups", code, Map.of()));
        List.of("MANUF", "LAWYER").forEach(code -> add(codes, "industry-groups", code, Map.of()));
        List.of("CUST", "LAW").forEach(code -> add(codes, "business-relations", code, Map.of()));
        add(codes, "job-responsibilities", "BUYER", Map.of());
        add(codes, "organizational-levels", "CEO", Map.of());
        return platform;
    }

    private static void add(CodeTables codes, String table, String code, Map<String, @Nullable Object> more) {
        if (codes.find(table, code).isEmpty()) {
            var values = new HashMap<String, @Nullable Object>(more);
            values.put("code", code);
            values.put(NAMED.contains(table) ? "name" : "description", code);
            codes.create(table, values);
        }
    }

    private void clear() {
        var database = PLATFORM.database();
        CONTACT_TABLES.forEach(
                table -> database.deleteFrom(DSL.table(DSL.name(table))).execute());
        var contacts = DSL.table(DSL.name("p_contact_cards_contact"));
        database.update(contacts)
                .setNull(DSL.field(DSL.name("parent_company_id"), UUID.class))
                .execute();
        database.deleteFrom(contacts)
                .where(DSL.field(DSL.name("company_id")).isNotNull())
                .execute();
        database.deleteFrom(contacts).execute();
        var fresh = new HashMap<String, @Nullable Object>();
        for (var component : ContactSettings.class.getRecordComponents()) {
            fresh.put(component.getName(), component.getType() == boolean.class ? true : null);
        }
        fresh.put("maintainDuplicateSearchStrings", false);
        fresh.put("autosearchForDuplicates", false);
        fresh.put("searchHitPercent", 60);
        settings(fresh);
        beginSeries();
        setup("contactNos", "CT");
        profile("salespersonCode", null, "workDate", null);
    }

    /** Numbers never go back, so the series begins anew. */
    private static void beginSeries() {
        var numbering = PLATFORM.service(Numbering.class);
        if (numbering.find("CT").isPresent()) {
            numbering.delete("CT", Change.ANY_VERSION);
        }
        numbering.create(map("code", "CT", "description", "Contacts", "startingNo", "CT000010", "manualNos", true));
    }

    Contacts contacts() {
        return PLATFORM.service(Contacts.class);
    }

    Assignments assignments() {
        return PLATFORM.service(Assignments.class);
    }

    CodeTables codes() {
        return PLATFORM.service(CodeTables.class);
    }

    Platform platform() {
        return PLATFORM;
    }

    /** Changes set-up, name and value in turn. */
    void setup(@Nullable Object... pairs) {
        settings(map(pairs));
    }

    private void settings(Map<String, @Nullable Object> values) {
        PLATFORM.service(Settings.class).change(ContactSettings.class, values);
    }

    void inheritNothing() {
        for (var component : ContactSettings.class.getRecordComponents()) {
            if (component.getName().startsWith("inherit")) {
                setup(component.getName(), false);
            }
        }
    }

    /** Changes the series CT, name and value in turn. */
    void series(@Nullable Object... pairs) {
        PLATFORM.service(Numbering.class).update("CT", Change.ANY_VERSION, map(pairs));
    }

    String nextNo() {
        return PLATFORM.service(Numbering.class).peek("CT").orElseThrow();
    }

    /** Changes the signed-in user's own settings, name and value in turn. */
    void profile(@Nullable Object... pairs) {
        PLATFORM.service(Profile.class).update(Change.ANY_VERSION, map(pairs));
    }

    Someone company(String name, @Nullable Object... pairs) {
        return someone("company", name, pairs);
    }

    Someone person(String name, @Nullable Object... pairs) {
        return someone("person", name, pairs);
    }

    Someone personAt(Someone company, String name, @Nullable Object... pairs) {
        var values = map(pairs);
        values.put("companyNo", company.no());
        values.put("type", "person");
        values.put("name", name);
        return create(values);
    }

    private Someone someone(String type, String name, @Nullable Object... pairs) {
        var values = map(pairs);
        values.put("type", type);
        values.put("name", name);
        return create(values);
    }

    Someone create(Map<String, @Nullable Object> values) {
        return new Someone(this, contacts().create(values).value().no());
    }

    static HashMap<String, @Nullable Object> map(@Nullable Object... pairs) {
        var map = new HashMap<String, @Nullable Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        return map;
    }

    /** Checks that something is refused for a reason, wherever it shows. */
    static void refused(ProblemCode code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code())
                .isEqualTo(code));
    }

    /** Checks that something is refused for a reason, at a field. */
    static void refused(ProblemCode code, String field, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.field()).contains(field);
        });
    }
}
