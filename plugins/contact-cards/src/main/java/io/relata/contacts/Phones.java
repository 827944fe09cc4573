package io.relata.contacts;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes phone numbers so that the same number is the same text, however it was typed. */
@Component
class Phones {

    private static final String UNKNOWN = "ZZ";

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();

    /**
     * Writes a number in E.164.
     *
     * @param typed the number as typed, or null
     * @param country the country it is dialled in, as an ISO code, or null
     * @return the number, or null when it cannot be told
     */
    @Nullable
    String e164(@Nullable String typed, @Nullable String country) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            var number = numbers.parse(typed, country == null ? UNKNOWN : country.toUpperCase(Locale.ROOT));
            return numbers.isPossibleNumber(number) ? numbers.format(number, PhoneNumberFormat.E164) : null;
        } catch (NumberParseException unreadable) {
            return null;
        }
    }
}
