package io.relata.contacts;

import static io.relata.contacts.ContactRecords.MOBILE_E164;
import static io.relata.contacts.ContactRecords.PHONE_E164;

import io.relata.platform.settings.Settings;
import io.relata.setup.ContactSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds contacts that share an exact key: e-mail address, phone number, or name. */
@Component
class Likeness {

    private final ContactReading reading;
    private final Phones phones;
    private final Settings settings;

    Likeness(ContactReading reading, Phones phones, Settings settings) {
        this.reading = reading;
        this.phones = phones;
        this.settings = settings;
    }

    List<ContactFacts> alike(Map<String, ? extends @Nullable Object> values, int limit) {
        var conditions = new ArrayList<Condition>();
        var email = Reach.emailKey(text(values, ContactRecords.EMAIL.name()));
        if (email != null) {
            conditions.add(ContactRecords.EMAIL_KEY.column().eq(email));
        }
        numbers(values).forEach(number -> {
            conditions.add(PHONE_E164.column().eq(number));
            conditions.add(MOBILE_E164.column().eq(number));
        });
        var name = DerivedKeys.key(text(values, ContactRecords.NAME.name()));
        if (name.length() > 2) {
            conditions.add(ContactRecords.NAME_KEY.column().eq(name));
        }
        return reading.facts(reading.idsWhereAny(conditions, limit)).values().stream()
                .limit(limit)
                .toList();
    }

    private List<String> numbers(Map<String, ? extends @Nullable Object> values) {
        var sent = text(values, ContactRecords.COUNTRY_REGION_CODE.name());
        var country = sent == null || sent.isBlank()
                ? settings.get(ContactSettings.class).defaultCountryRegionCode()
                : sent;
        var numbers = new ArrayList<String>();
        Stream.of(ContactRecords.PHONE_NO, ContactRecords.MOBILE_PHONE_NO).forEach(field -> {
            var number = phones.e164(text(values, field.name()), country);
            if (number != null) {
                numbers.add(number);
            }
        });
        return numbers;
    }

    private static @Nullable String text(Map<String, ? extends @Nullable Object> values, String field) {
        var value = values.get(field);
        return value == null ? null : value.toString();
    }
}
