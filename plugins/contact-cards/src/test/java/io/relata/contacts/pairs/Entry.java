package io.relata.contacts.pairs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Holds a contact as somebody entered it: field name to text, blank fields left out. */
record Entry(Map<String, String> values) {

    static final List<String> FIELDS = List.of(
            "name",
            "companyName",
            "address",
            "postCode",
            "city",
            "countryRegionCode",
            "phoneNo",
            "mobilePhoneNo",
            "email",
            "homePage",
            "registrationNumber",
            "vatRegistrationNo");

    Entry {
        values = Map.copyOf(values);
    }

    String get(String field) {
        return values.getOrDefault(field, "");
    }

    Entry with(String field, String value) {
        var changed = new LinkedHashMap<>(values);
        if (value.isBlank()) {
            changed.remove(field);
        } else {
            changed.put(field, value);
        }
        return new Entry(changed);
    }

    Entry withAll(Entry other, String... fields) {
        var changed = this;
        for (String field : fields) {
            changed = changed.with(field, other.get(field));
        }
        return changed;
    }
}
