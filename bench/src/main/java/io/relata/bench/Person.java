package io.relata.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A contact of the generated register.
 *
 * @param index its place
 * @param company the place of its company; its own for a company
 * @param firstName empty for a company
 * @param surname empty for a company
 * @param name the full name
 * @param address street and house number
 * @param postCode the post code
 * @param city the city
 * @param phone in the format of its country
 * @param email unique in the register
 */
record Person(
        int index,
        int company,
        String firstName,
        String surname,
        String name,
        String address,
        String postCode,
        String city,
        String phone,
        String email) {

    boolean isCompany() {
        return index == company;
    }

    /** Tell what the REST interface is sent to create it. */
    Map<String, Object> fields(@Nullable String companyNo) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("type", isCompany() ? "company" : "person");
        if (isCompany()) {
            fields.put("name", name);
        } else {
            fields.put("firstName", firstName);
            fields.put("surname", surname);
        }
        if (companyNo != null) {
            fields.put("companyNo", companyNo);
        }
        fields.put("address", address);
        fields.put("city", city);
        fields.put("phoneNo", phone);
        fields.put("email", email);
        return fields;
    }
}
