package io.relata.contacts.demo;

import io.relata.contacts.Assignments;
import io.relata.contacts.ContactFacts;
import io.relata.contacts.ContactQuery;
import io.relata.contacts.Contacts;
import io.relata.platform.change.ChangeRequest;
import io.relata.platform.change.Changes;
import io.relata.setup.CodeTables;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Bring two hundred companies in five countries, some of them entered twice, and six hundred persons: those who work there
 * and a few who work for themselves.
 *
 * @since 0.1
 */
@Component
public final class DemoContacts {

    private static final int COMPANIES = 39;
    private static final int ALONE = 3;

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

    /**
     * Add them to an empty register; one that has contacts already is left alone. Others may write in between: each round of
     * countries is a change of its own.
     */
    public void load() {
        if (contacts.list(ContactQuery.all().atMost(1)).items().isEmpty()) {
            addAll();
        }
    }

    /** The countries take turns, so that whoever looks at a few contacts sees them all. */
    private void addAll() {
        var countries = DemoCountry.all();
        var people = new int[countries.size()];
        for (int round = 0; round < COMPANIES; round++) {
            var number = round;
            inOneChange(() -> {
                for (int i = 0; i < countries.size(); i++) {
                    people[i] += staffed(DemoCompany.of(countries.get(i), number), people[i]);
                }
            });
        }
        inOneChange(() -> {
            for (int i = 0; i < countries.size(); i++) {
                company(DemoCompany.of(countries.get(i), 0).twin());
                for (int alone = 0; alone < ALONE; alone++) {
                    independent(DemoPerson.of(countries.get(i), people[i] + alone), alone);
                }
            }
        });
    }

    private void inOneChange(Runnable work) {
        changes.run(ChangeRequest.of(Contacts.WRITE, "contacts.change.demo"), change -> work.run());
    }

    /** Adds a company with its people, the first of whom has a number in the country, and tells how many they are. */
    private int staffed(DemoCompany company, int first) {
        var made = company(company);
        for (int i = 0; i < company.people(); i++) {
            person(DemoPerson.of(company.country(), first + i), i, made, company.domain());
        }
        return company.people();
    }

    private ContactFacts company(DemoCompany company) {
        var country = company.country();
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("type", "company");
        values.put("name", company.name());
        reside(values, country, company.number(), company.place());
        values.put("phoneNo", company.phone());
        values.put("email", company.email());
        values.put("homePage", "www." + company.domain());
        values.put("correspondenceType", "email");
        code(values, "salespersonCode", "salespeople", country.one("salesperson"));
        code(values, "territoryCode", "territories", company.place()[2]);
        var made = contacts.create(values).value();
        assign(made, Assignments.BUSINESS_RELATIONS, company.relations());
        assign(made, Assignments.INDUSTRY_GROUPS, List.of(company.industry()));
        return made;
    }

    private void person(DemoPerson person, int position, ContactFacts company, String domain) {
        var job = person.job("jobs", position);
        var values = named(person, job);
        values.put("companyNo", company.no());
        values.put("email", person.emailAt(domain));
        code(values, "organizationalLevelCode", "organizational-levels", job.level());
        var made = contacts.create(values).value();
        assign(made, Assignments.JOB_RESPONSIBILITIES, List.of(job.responsibility()));
        assign(made, Assignments.MAILING_GROUPS, List.of(person.mailings().split(",")));
    }

    private void independent(DemoPerson person, int position) {
        var values = named(person, person.job("alone", position));
        reside(values, person.country(), person.number(), person.country().split("places", position * 3 + 1));
        values.put("email", person.ownEmail());
        assign(contacts.create(values).value(), Assignments.MAILING_GROUPS, List.of("NEWS"));
    }

    private static Map<String, @Nullable Object> named(DemoPerson person, DemoPerson.Job job) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("type", "person");
        values.put("firstName", person.first());
        values.put("surname", person.last());
        values.put("jobTitle", job.title());
        values.put("mobilePhoneNo", person.mobile());
        return values;
    }

    private void reside(Map<String, @Nullable Object> values, DemoCountry country, int number, String[] place) {
        values.put("address", country.address(number));
        values.put("postCode", place[0]);
        values.put("city", place[1]);
        code(values, "countryRegionCode", "countries", country.code());
        code(values, "languageCode", "languages", country.one("language"));
    }

    /** Codes are the administrator's: one that is not there is left out. */
    private void code(Map<String, @Nullable Object> values, String field, String table, String code) {
        if (isThere(table, code)) {
            values.put(field, code);
        }
    }

    private void assign(ContactFacts contact, String table, List<String> wanted) {
        wanted.stream()
                .filter(code -> isThere(table, code))
                .forEach(code -> assignments.assign(contact.no(), table, code));
    }

    private boolean isThere(String table, String code) {
        return codes.descriptions(table).containsKey(code);
    }
}
