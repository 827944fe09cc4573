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
        phone(draft, ContactRecords.PHONE_NO);
        phone(draft, ContactRecords.MOBILE_PHONE_NO);
        if (draft.fills(ContactRecords.EMAIL)) {
            emails(draft.get(ContactRecords.EMAIL)).forEach(Reach::requireEmail);
        }
        if (draft.fills(ContactRecords.EMAIL_2) && !isEmail(draft.get(ContactRecords.EMAIL_2))) {
            throw refuse("contacts.problem.email", draft.get(ContactRecords.EMAIL_2), ContactRecords.EMAIL_2);
        }
        if (draft.fills(ContactRecords.HOME_PAGE) && !isHomePage(draft.get(ContactRecords.HOME_PAGE))) {
            throw refuse("contacts.problem.homePage", draft.get(ContactRecords.HOME_PAGE), ContactRecords.HOME_PAGE);
        }
    }

    private static void phone(Draft draft, RecordField<String> field) {
        var number = draft.get(field);
        if (draft.fills(field) && number != null && number.codePoints().anyMatch(Character::isLetter)) {
            throw refuse("contacts.problem.phoneLetters", number, field);
        }
    }

    private static void requireEmail(String address) {
        if (!isEmail(address)) {
            throw refuse("contacts.problem.email", address, ContactRecords.EMAIL);
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

    private static Problem refuse(String key, @Nullable String value, RecordField<?> field) {
        return Problem.of(ProblemCode.FORMAT, key, String.valueOf(value)).at(field.name());
    }
}
