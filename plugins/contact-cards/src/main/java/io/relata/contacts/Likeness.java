package io.relata.contacts;

import static io.relata.contacts.ContactRecords.MOBILE_E164;
import static io.relata.contacts.ContactRecords.PHONE_E164;

import io.relata.platform.change.RecordField;
import io.relata.platform.settings.Settings;
import io.relata.setup.ContactSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds contacts that share an exact key: e-mail address, phone number, registration number, or name. */
@Component
class Likeness {

    private static final int SHORTEST_NAME = 3;

    private final ContactReading reading;
    private final ChannelTable channels;
    private final Phones phones;
    private final Settings settings;

    Likeness(ContactReading reading, ChannelTable channels, Phones phones, Settings settings) {
        this.reading = reading;
        this.channels = channels;
        this.phones = phones;
        this.settings = settings;
    }

    /** Finds the ids of contacts that share any key. */
    Set<UUID> sharing(Map<String, ? extends @Nullable Object> values, int limit) {
        var conditions = new ArrayList<Condition>();
        var keys = new ArrayList<String>();
        var registration = text(values, ContactRecords.REGISTRATION_NUMBER);
        if (registration != null) {
            conditions.add(ContactRecords.REGISTRATION_NUMBER.column().eq(registration));
        }
        var email = Reach.emailKey(text(values, ContactRecords.EMAIL));
        if (email != null) {
            conditions.add(ContactRecords.EMAIL_KEY.column().eq(email));
            keys.add(email);
        }
        numbers(values).forEach(number -> {
            conditions.add(PHONE_E164.column().eq(number));
            conditions.add(MOBILE_E164.column().eq(number));
            keys.add(number);
        });
        var name = DerivedKeys.key(name(values));
        if (name.length() >= SHORTEST_NAME) {
            conditions.add(ContactRecords.NAME_KEY.column().eq(name));
        }
        var ids = reading.idsWhereAny(conditions, limit);
        ids.addAll(channels.holders(keys, limit));
        return ids;
    }

    /** Finds the ids of contacts that have a number, in E.164, as their phone number. */
    Set<UUID> ofNumber(String number, int limit) {
        return reading.idsWhereAny(List.of(PHONE_E164.column().eq(number)), limit);
    }

    private List<String> numbers(Map<String, ? extends @Nullable Object> values) {
        return Stream.of(ContactRecords.PHONE_NO, ContactRecords.MOBILE_PHONE_NO)
                .flatMap(field -> Stream.ofNullable(number(values, field)))
                .distinct()
                .toList();
    }

    /** Writes a phone number in E.164, dialled in the country that was sent or else the usual one. */
    @Nullable
    String number(Map<String, ? extends @Nullable Object> values, RecordField<String> field) {
        var country = text(values, ContactRecords.COUNTRY_REGION_CODE);
        return phones.e164(
                text(values, field),
                country == null ? settings.get(ContactSettings.class).defaultCountryRegionCode() : country);
    }

    /** Tells the name that was typed, in one or in the parts of a person's name. */
    static @Nullable String name(Map<String, ? extends @Nullable Object> values) {
        var whole = text(values, ContactRecords.NAME);
        if (whole != null) {
            return whole;
        }
        var parts = new PersonName(
                text(values, ContactRecords.FIRST_NAME),
                text(values, ContactRecords.MIDDLE_NAME),
                text(values, ContactRecords.SURNAME));
        var joined = parts.joined();
        return joined.isEmpty() ? null : joined;
    }

    static @Nullable String text(Map<String, ? extends @Nullable Object> values, RecordField<String> field) {
        var value = values.get(field.name());
        return value == null || value.toString().isBlank()
                ? null
                : value.toString().strip();
    }
}
