package io.relata.contacts;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Offers the numbers of the home page to programs. */
@RestController
@RequestMapping("/api/v1/dashboard")
class DashboardRest {

    private final Contacts contacts;
    private final Duplicates duplicates;

    DashboardRest(Contacts contacts, Duplicates duplicates) {
        this.contacts = contacts;
        this.duplicates = duplicates;
    }

    @GetMapping
    Map<String, Long> numbers() {
        var numbers = new LinkedHashMap<String, Long>();
        numbers.put("companies", count(ContactType.COMPANY));
        numbers.put("persons", count(ContactType.PERSON));
        numbers.put("possibleDuplicates", duplicates.count());
        return numbers;
    }

    private long count(ContactType type) {
        return contacts.count(ContactQuery.all().ofType(type));
    }
}
