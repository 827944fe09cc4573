package io.relata.correspondence.internal;

import io.relata.contacts.Contacts;
import io.relata.correspondence.MergeField;
import io.relata.platform.access.Access;
import io.relata.platform.settings.Settings;
import io.relata.setup.CodeTables;
import io.relata.setup.SalutationType;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what is merged into a text, and only that. */
@Component
class MergeData {
    private static final String CONTACT = "contact.";
    private static final String SALESPERSON = "salesperson.";

    /**
     * Says for whom a text is merged.
     *
     * @param contactNo the contact's number
     * @param language the language of the text, or null
     * @param salesperson the salesperson's code; the contact's own where null
     */
    record For(
            String contactNo,
            @Nullable String language,
            @Nullable String salesperson) {}

    private final Contacts contacts;
    private final CodeTables tables;
    private final Settings settings;
    private final Access access;
    private final Clock clock;

    MergeData(Contacts contacts, CodeTables tables, Settings settings, Access access, Clock clock) {
        this.contacts = contacts;
        this.tables = tables;
        this.settings = settings;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Finds values.
     *
     * @param wanted the fields of the text
     * @throws io.relata.platform.problem.Problem not found; REF for a salutation without formula; DENIED
     */
    Map<MergeField, String> of(Set<MergeField> wanted, For whom) {
        var values = new EnumMap<MergeField, String>(MergeField.class);
        var contact = contacts.read(whom.contactNo());
        var salesperson =
                salesperson(whom.salesperson() == null ? contact.facts().salespersonCode() : whom.salesperson());
        for (var field : wanted) {
            values.put(field, Objects.toString(value(field, contact.values(), salesperson, whom), ""));
        }
        return values;
    }

    private @Nullable Object value(
            MergeField field,
            Map<String, @Nullable Object> contact,
            Map<String, @Nullable Object> salesperson,
            For whom) {
        return switch (field) {
            case CONTACT_COUNTRY -> country((String) contact.get("countryRegionCode"));
            case SALUTATION_FORMAL -> contacts.salutation(whom.contactNo(), SalutationType.FORMAL, whom.language());
            case SALUTATION_INFORMAL -> contacts.salutation(whom.contactNo(), SalutationType.INFORMAL, whom.language());
            case TODAY -> today(whom.language());
            case COMPANY_NAME -> settings().companyName();
            case COMPANY_ADDRESS -> settings().companyAddress();
            case COMPANY_PHONE_NO -> settings().companyPhoneNo();
            case COMPANY_EMAIL -> settings().companyEmail();
            case COMPANY_HOME_PAGE -> settings().companyHomePage();
            default ->
                field.key().startsWith(SALESPERSON)
                        ? salesperson.get(field.key().substring(SALESPERSON.length()))
                        : contact.get(field.key().substring(CONTACT.length()));
        };
    }

    /** What a salesperson is called is no secret to whoever may write in the salesperson's name. */
    private Map<String, @Nullable Object> salesperson(@Nullable String code) {
        if (code == null) {
            return Map.of();
        }
        return access.asSystem(() -> tables.find("salespeople", code))
                .map(found -> {
                    var values = new HashMap<String, @Nullable Object>(found.values());
                    values.put("code", found.code());
                    return (Map<String, @Nullable Object>) values;
                })
                .orElseGet(Map::of);
    }

    private @Nullable String country(@Nullable String code) {
        return code == null ? null : tables.descriptions("countries").getOrDefault(code, code);
    }

    private CorrespondenceSettings settings() {
        return settings.get(CorrespondenceSettings.class);
    }

    private String today(@Nullable String language) {
        var user = access.current();
        var locale = language == null ? user.language() : Locale.forLanguageTag(language.toLowerCase(Locale.ROOT));
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(user.workDate(clock));
    }
}
