package io.relata.contacts;

import static io.relata.contacts.ContactRecords.ADDRESS;
import static io.relata.contacts.ContactRecords.ADDRESS_2;
import static io.relata.contacts.ContactRecords.CITY;
import static io.relata.contacts.ContactRecords.COUNTY;
import static io.relata.contacts.ContactRecords.POST_CODE;

import io.relata.platform.change.RecordField;
import io.relata.platform.change.Values;
import io.relata.setup.ContactSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says what a person takes over from the company: when joining it, and when the company changes later. */
final class Inheritance {

    /** The address is compared by these fields and taken over as a whole. */
    private static final List<RecordField<String>> COMPARED = List.of(ADDRESS, ADDRESS_2, POST_CODE, CITY);

    static final List<RecordField<String>> ADDRESS_BLOCK = List.of(ADDRESS, ADDRESS_2, POST_CODE, CITY, COUNTY);

    static final List<RecordField<String>> COMMUNICATION = List.of(
            ContactRecords.PHONE_NO,
            ContactRecords.TELEX_NO,
            ContactRecords.FAX_NO,
            ContactRecords.TELEX_ANSWER_BACK,
            ContactRecords.EMAIL,
            ContactRecords.HOME_PAGE,
            ContactRecords.EXTENSION_NO,
            ContactRecords.MOBILE_PHONE_NO,
            ContactRecords.PAGER);

    private final ContactSettings settings;

    Inheritance(ContactSettings settings) {
        this.settings = settings;
    }

    /**
     * Lets a person take over what a company has. What the caller sent for the person itself stays.
     *
     * @param person the person who joins
     * @param company the company's values
     * @param left the values of the company the person was at before, or null
     */
    void join(Draft person, Values company, @Nullable Values left) {
        for (RecordField<String> field : codes()) {
            if (!person.fills(field)) {
                person.set(field, company.get(field));
            }
        }
        if (settings.inheritAddressDetails() && takesAddress(person, left)) {
            ADDRESS_BLOCK.forEach(field -> person.set(field, company.get(field)));
        }
        if (settings.inheritCommunicationDetails()) {
            COMMUNICATION.forEach(field -> joinField(person, company, left, field));
            joinField(person, company, left, ContactRecords.CORRESPONDENCE_TYPE);
        }
    }

    private static boolean takesAddress(Draft person, @Nullable Values left) {
        if (ADDRESS_BLOCK.stream().anyMatch(person::fills)) {
            return false;
        }
        return COMPARED.stream().allMatch(field -> person.get(field) == null)
                || left != null
                        && COMPARED.stream().allMatch(field -> Objects.equals(person.get(field), left.get(field)));
    }

    private static <T> void joinField(Draft person, Values company, @Nullable Values left, RecordField<T> field) {
        var own = person.get(field);
        if (!person.fills(field) && (own == null || left != null && Objects.equals(own, left.get(field)))) {
            person.set(field, company.get(field));
        }
    }

    /**
     * Tells what changes for a person because the company changed: fields in which the person still had the company's
     * old value.
     *
     * @param person the person's values
     * @param company the company with its old and new values
     */
    Values follow(Values person, Draft company) {
        var followed = Values.none();
        if (company.changes(ContactRecords.NAME)) {
            followed.with(ContactRecords.COMPANY_NAME, company.get(ContactRecords.NAME));
        }
        var alone = new ArrayList<>(codes());
        if (settings.inheritCommunicationDetails()) {
            alone.addAll(COMMUNICATION);
        }
        for (RecordField<String> field : alone) {
            if (company.changes(field) && Objects.equals(person.get(field), company.before(field))) {
                followed.with(field, company.get(field));
            }
        }
        if (settings.inheritAddressDetails() && followsAddress(person, company)) {
            ADDRESS_BLOCK.forEach(field -> followed.with(field, company.get(field)));
        }
        return followed;
    }

    private static boolean followsAddress(Values person, Draft company) {
        return ADDRESS_BLOCK.stream().anyMatch(company::changes)
                && COMPARED.stream().allMatch(field -> Objects.equals(person.get(field), company.before(field)));
    }

    private List<RecordField<String>> codes() {
        var fields = new ArrayList<RecordField<String>>();
        add(fields, settings.inheritSalespersonCode(), ContactRecords.SALESPERSON_CODE);
        add(fields, settings.inheritTerritoryCode(), ContactRecords.TERRITORY_CODE);
        add(fields, settings.inheritCountryRegionCode(), ContactRecords.COUNTRY_REGION_CODE);
        add(fields, settings.inheritLanguageCode(), ContactRecords.LANGUAGE_CODE);
        add(fields, settings.inheritFormatRegion(), ContactRecords.FORMAT_REGION);
        return fields;
    }

    private static void add(List<RecordField<String>> fields, boolean inherited, RecordField<String> field) {
        if (inherited) {
            fields.add(field);
        }
    }

    /** Tells whether a change of the company can reach its people at all. */
    static boolean matters(Draft company) {
        return company.after().asMap().keySet().stream().anyMatch(company::changes);
    }
}
