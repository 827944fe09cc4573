package io.relata.contacts;

import io.relata.platform.change.RecordField;
import io.relata.setup.DuplicateField;
import io.relata.setup.DuplicateSearchString;
import io.relata.setup.FieldPart;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Hold what a company is compared by: the beginning or end of one of its fields, upper-cased and without blanks and
 * punctuation.
 *
 * @param field the field it is cut from
 * @param part which end of it
 * @param text the text, never empty
 * @since 0.1
 */
public record SearchString(DuplicateField field, FieldPart part, String text) {

    private static final Pattern IGNORED = Pattern.compile("[\\s\\p{Z}+\"&/,.;:\\-_(){}#!£$\\\\]+");
    private static final String SEPARATOR = "/";

    /**
     * Cut a search string; a shorter text is taken whole.
     *
     * @param line how
     * @param value the field's value, or null
     * @return empty when nothing is left of the value
     */
    static Optional<SearchString> of(DuplicateSearchString line, @Nullable String value) {
        var bare = value == null ? "" : IGNORED.matcher(value).replaceAll("");
        return bare.isEmpty()
                ? Optional.empty()
                : Optional.of(new SearchString(
                        line.field(), line.part(), cut(bare, line).toUpperCase(Locale.ROOT)));
    }

    private static String cut(String text, DuplicateSearchString line) {
        var length = text.codePointCount(0, text.length());
        if (length <= line.length()) {
            return text;
        }
        return line.part() == FieldPart.FIRST
                ? text.substring(0, text.offsetByCodePoints(0, line.length()))
                : text.substring(text.offsetByCodePoints(0, length - line.length()));
    }

    static SearchString read(String key) {
        var parts = key.split(SEPARATOR, 3);
        return new SearchString(DuplicateField.valueOf(parts[0]), FieldPart.valueOf(parts[1]), parts[2]);
    }

    /** Tells how all keys of a set-up line begin. */
    static String prefix(DuplicateField field, FieldPart part) {
        return field.name() + SEPARATOR + part.name() + SEPARATOR;
    }

    /** Tells field, part and text as one: equal keys are what two companies have in common. */
    String key() {
        return prefix(field, part) + text;
    }

    /** Tells which field of a contact is meant. */
    static RecordField<String> fieldOf(DuplicateField field) {
        return switch (field) {
            case NAME -> ContactRecords.NAME;
            case NAME_2 -> ContactRecords.NAME_2;
            case ADDRESS -> ContactRecords.ADDRESS;
            case ADDRESS_2 -> ContactRecords.ADDRESS_2;
            case CITY -> ContactRecords.CITY;
            case POST_CODE -> ContactRecords.POST_CODE;
            case COUNTY -> ContactRecords.COUNTY;
            case COUNTRY_REGION_CODE -> ContactRecords.COUNTRY_REGION_CODE;
            case PHONE_NO -> ContactRecords.PHONE_NO;
            case MOBILE_PHONE_NO -> ContactRecords.MOBILE_PHONE_NO;
            case FAX_NO -> ContactRecords.FAX_NO;
            case EMAIL -> ContactRecords.EMAIL;
            case HOME_PAGE -> ContactRecords.HOME_PAGE;
            case VAT_REGISTRATION_NO -> ContactRecords.VAT_REGISTRATION_NO;
            case REGISTRATION_NUMBER -> ContactRecords.REGISTRATION_NUMBER;
        };
    }
}
