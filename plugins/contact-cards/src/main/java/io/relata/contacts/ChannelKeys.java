package io.relata.contacts;

import io.relata.platform.settings.Settings;
import io.relata.setup.ContactSettings;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes a number or address so that the same one is the same text, however it was typed. */
@Component
class ChannelKeys {

    private final Phones phones;
    private final Settings settings;

    ChannelKeys(Phones phones, Settings settings) {
        this.phones = phones;
        this.settings = settings;
    }

    /**
     * Writes the key.
     *
     * @param country the contact's country, or null for the usual one
     */
    String of(ChannelMedium medium, String value, @Nullable String country) {
        return switch (medium) {
            case PHONE -> number(value, country);
            case EMAIL -> Objects.requireNonNullElse(Reach.emailKey(value), value);
            case WEB ->
                value.toLowerCase(Locale.ROOT).replaceFirst("^https?://", "").replaceFirst("/+$", "");
        };
    }

    private String number(String typed, @Nullable String country) {
        var region = country == null ? settings.get(ContactSettings.class).defaultCountryRegionCode() : country;
        return Objects.requireNonNullElseGet(phones.e164(typed, region), () -> digits(typed));
    }

    private static String digits(String typed) {
        var digits = typed.replaceAll("[^0-9]", "");
        return digits.isEmpty() ? typed : digits;
    }
}
