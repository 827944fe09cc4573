package io.relata.contacts;

import io.relata.platform.change.RecordField;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks how a contact is reached: phone numbers, e-mail addresses, home page. */
final class Reach {

    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}\\p{N}.!#$%&'*+/=?^_`{|}~-]+@(?:[\\p{L}\\p{N}-]+\\.)+[\\p{L}\\p{N}-]{2,}");
    private static final Pattern HOME_PAGE =
            Pattern.compile("(?i)(?:https?://)?[\\p{L}\\p{N}][\\p{L}\\p{N}.-]*\\.[\\p{L}]{2,}(?::\\d+)?(?:[/?#]\\S*)?");

    private Reach() {}

    static void check(Draft draft) {
        check(draft, ContactRecords.PHONE_NO, ChannelMedium.PHONE);
        check(draft, ContactRecords.MOBILE_PHONE_NO, ChannelMedium.PHONE);
        if (draft.fills(ContactRecords.EMAIL)) {
            emails(draft.get(ContactRecords.EMAIL))
                    .forEach(address -> require(ChannelMedium.EMAIL, address, ContactRecords.EMAIL));
        }
        check(draft, ContactRecords.EMAIL_2, ChannelMedium.EMAIL);
        check(draft, ContactRecords.HOME_PAGE, ChannelMedium.WEB);
    }

    private static void check(Draft draft, RecordField<String> field, ChannelMedium medium) {
        var value = draft.get(field);
        if (draft.fills(field) && value != null) {
            require(medium, value, field);
        }
    }

    /** Refuses, at a field, what nobody can be reached by. */
    static void require(ChannelMedium medium, String value, RecordField<String> field) {
        var refusal =
                switch (medium) {
                    case PHONE ->
                        value.codePoints().anyMatch(Character::isLetter) ? "contacts.problem.phoneLetters" : null;
                    case EMAIL -> isEmail(value) ? null : "contacts.problem.email";
                    case WEB -> isHomePage(value) ? null : "contacts.problem.homePage";
                };
        if (refusal != null) {
            throw Problem.of(ProblemCode.FORMAT, refusal, value).at(field.name());
        }
    }

    /** Takes the addresses of a field apart. */
    static List<String> emails(@Nullable String text) {
        var addresses = new ArrayList<String>();
        for (String part : text == null ? new String[0] : text.split(";")) {
            if (!part.isBlank()) {
                addresses.add(part.strip());
            }
        }
        return addresses;
    }

    /** Tells the key by which the same address is found again, or null. */
    static @Nullable String emailKey(@Nullable String text) {
        var addresses = emails(text);
        return addresses.isEmpty() ? null : addresses.getFirst().toLowerCase(Locale.ROOT);
    }

    static boolean isEmail(@Nullable String address) {
        return address != null
                && EMAIL.matcher(address).matches()
                && !address.contains("..")
                && !address.startsWith(".")
                && !address.contains(".@");
    }

    static boolean isHomePage(@Nullable String page) {
        return page != null && HOME_PAGE.matcher(page).matches();
    }
}
