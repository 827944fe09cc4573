package io.relata.contacts.demo;

import io.relata.contacts.Assignments;
import io.relata.contacts.ContactFacts;
import io.relata.contacts.ContactQuery;
import io.relata.contacts.Contacts;
import io.relata.platform.change.ChangeRequest;
import io.relata.platform.change.Changes;
import io.relata.platform.text.Folding;
import io.relata.setup.CodeTables;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Bring some thirty companies in five countries, the people who work there, and a few who work for themselves.
 *
 * @since 0.1
 */
@Component
public final class DemoContacts {

    private final Changes changes;
    private final Contacts contacts;
    private final Assignments assignments;
    private final CodeTables codes;

    DemoContacts(Changes changes, Contacts contacts, Assignments assignments, CodeTables codes) {
        this.changes = changes;
        this.contacts = contacts;
        this.assignments = assignments;
        this.codes = codes;
    }

    /** Add them to an empty register; one that has contacts already is left alone. */
    public void load() {
        if (contacts.list(ContactQuery.all().atMost(1)).items().isEmpty()) {
            changes.run(ChangeRequest.of(Contacts.WRITE, "contacts.change.demo"), change -> {
                var people = new DemoPeople();
                DemoTable.read("companies.csv").forEach(row -> company(row, people));
                DemoTable.read("independents.csv").forEach(this::independent);
            });
        }
    }

    private void company(String[] row, DemoPeople people) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("type", "company");
        values.put("name", row[0]);
        values.put("address", row[1]);
        values.put("postCode", row[2]);
        values.put("city", row[3]);
        code(values, "countryRegionCode", "countries", row[4]);
        code(values, "languageCode", "languages", row[5]);
        values.put("phoneNo", row[6]);
        values.put("email", "post@" + row[7] + ".example");
        values.put("homePage", "www." + row[7] + ".example");
        values.put("correspondenceType", "email");
        code(values, "salespersonCode", "salespeople", row[8]);
        code(values, "territoryCode", "territories", row[9]);
        var company = contacts.create(values).value();
        assign(company, Assignments.BUSINESS_RELATIONS, row[10]);
        assign(company, Assignments.INDUSTRY_GROUPS, row[11]);
        for (int i = 0; i < Integer.parseInt(row[12]); i++) {
            person(people.next(row[4], row[5], i), company, row[7]);
        }
    }

    private void person(DemoPeople.Person person, ContactFacts company, String domain) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("type", "person");
        values.put("firstName", person.first());
        values.put("surname", person.last());
        values.put("companyNo", company.no());
        values.put("jobTitle", person.job());
        values.put("mobilePhoneNo", person.mobile());
        values.put("email", mailbox(person) + "@" + domain + ".example");
        code(values, "organizationalLevelCode", "organizational-levels", person.level());
        var made = contacts.create(values).value();
        assign(made, Assignments.JOB_RESPONSIBILITIES, person.responsibility());
        assign(made, Assignments.MAILING_GROUPS, person.mailing());
    }

    private void independent(String[] row) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("type", "person");
        values.put("name", row[0]);
        values.put("jobTitle", row[1]);
        values.put("address", row[2]);
        values.put("postCode", row[3]);
        values.put("city", row[4]);
        code(values, "countryRegionCode", "countries", row[5]);
        code(values, "languageCode", "languages", row[6]);
        values.put("mobilePhoneNo", row[7]);
        values.put("email", row[8]);
        assign(contacts.create(values).value(), Assignments.MAILING_GROUPS, row[9]);
    }

    /** Codes are the administrator's: one that is not there is left out. */
    private void code(Map<String, @Nullable Object> values, String field, String table, String code) {
        if (!code.isBlank() && codes.find(table, code).isPresent()) {
            values.put(field, code);
        }
    }

    private void assign(ContactFacts contact, String table, String wanted) {
        for (String code : wanted.split(",")) {
            if (!code.isBlank() && codes.find(table, code).isPresent()) {
                assignments.assign(contact.no(), table, code);
            }
        }
    }

    private static String mailbox(DemoPeople.Person person) {
        return Folding.fold(person.first()).replace(' ', '-') + "."
                + Folding.fold(person.last()).replace(" ", "");
    }
}
