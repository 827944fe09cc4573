package io.relata.platform.rest;

import io.relata.platform.change.RecordField;
import io.relata.platform.change.RecordType;
import io.relata.platform.change.Values;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.text.Amounts;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turn what a program or form sent, by field name, into typed values, and refuse what cannot be meant.
 *
 * <p>Unknown and read-only fields are refused rather than ignored, texts are normalised (NFC, trimmed, no control
 * characters) and measured, and {@code null} or a text that shows nothing clears.
 *
 * @since 0.1
 */
public final class FieldValues {

    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Cntrl}]*+");
    private static final Pattern HALF_A_CHARACTER = Pattern.compile("\\p{Cs}");

    private FieldValues() {}

    /**
     * Go on only with fields that are known here.
     *
     * @param sent by field name
     * @param known the names of the fields that can be sent
     * @throws Problem FORMAT naming the first other field
     */
    public static void requireOnly(Map<String, ?> sent, String... known) {
        var names = Set.of(known);
        sent.keySet().stream().filter(name -> !names.contains(name)).findFirst().ifPresent(name -> {
            throw unknown(name);
        });
    }

    private static Problem unknown(String name) {
        return Problem.of(ProblemCode.FORMAT, "platform.problem.unknownField", name)
                .at(name);
    }

    /**
     * Read values.
     *
     * @param type whose fields they are
     * @param sent by field name in the REST interface
     * @return typed values
     * @throws Problem FORMAT naming the first field that cannot be accepted
     */
    public static Values read(RecordType type, Map<String, ? extends @Nullable Object> sent) {
        var values = Values.none();
        sent.forEach((name, value) -> {
            var field = type.field(name).filter(RecordField::writable).orElseThrow(() -> unknown(name));
            put(values, field, value);
        });
        return values;
    }

    /**
     * Read one value.
     *
     * @param field the field
     * @param sent what was sent
     * @return the typed value, or null to clear
     * @throws Problem FORMAT
     */
    public static <T> @Nullable T read(RecordField<T> field, @Nullable Object sent) {
        if (sent == null || sent instanceof String text && isEmpty(text)) {
            return null;
        }
        try {
            return field.type().cast(convert(field, sent));
        } catch (IllegalArgumentException | DateTimeParseException | ArithmeticException unreadable) {
            throw Problem.of(ProblemCode.FORMAT, "platform.problem.format." + kind(field), String.valueOf(sent))
                    .at(field.name());
        }
    }

    /**
     * Read a list of values.
     *
     * @param each what every value is; the list has its name
     * @param sent what was sent
     * @return at least one value
     * @throws Problem REQ without any value; FORMAT for something else than a list, or for a value
     */
    public static <T> List<T> list(RecordField<T> each, @Nullable Object sent) {
        var values = new ArrayList<T>();
        for (Object one : elements(each.name(), sent)) {
            var value = read(each, one);
            if (value == null) {
                throw Problem.required(each.name());
            }
            values.add(value);
        }
        if (values.isEmpty()) {
            throw Problem.required(each.name());
        }
        return values;
    }

    /**
     * Read a list of objects.
     *
     * @param name the list's name
     * @param sent what was sent
     * @return each object by field name
     * @throws Problem REQ without a list; FORMAT for something else than a list of objects
     */
    public static List<Map<String, @Nullable Object>> objects(String name, @Nullable Object sent) {
        var objects = new ArrayList<Map<String, @Nullable Object>>();
        for (Object one : elements(name, sent)) {
            if (!(one instanceof Map<?, ?> object)) {
                throw noList(name, one);
            }
            var values = new LinkedHashMap<String, @Nullable Object>();
            object.forEach((field, value) -> values.put(String.valueOf(field), value));
            objects.add(values);
        }
        return objects;
    }

    private static List<?> elements(String name, @Nullable Object sent) {
        if (sent == null) {
            throw Problem.required(name);
        }
        if (!(sent instanceof List<?> list)) {
            throw noList(name, sent);
        }
        return list;
    }

    private static Problem noList(String name, @Nullable Object sent) {
        return Problem.of(ProblemCode.FORMAT, "platform.problem.format.list", String.valueOf(sent))
                .at(name);
    }

    /** Spaces and marks that only steer the writing direction show nothing. */
    private static boolean isEmpty(String text) {
        return UNSEEN.matcher(text).matches();
    }

    private static <T> void put(Values values, RecordField<T> field, @Nullable Object sent) {
        values.with(field, read(field, sent));
    }

    private static Object convert(RecordField<?> field, Object sent) {
        Class<?> type = field.type();
        if (type == String.class) {
            return text(field, requireText(sent));
        }
        if (type == Boolean.class) {
            return flag(sent);
        }
        if (type == Integer.class) {
            return new BigDecimal(sent.toString().strip()).intValueExact();
        }
        if (type == Long.class) {
            return new BigDecimal(sent.toString().strip()).longValueExact();
        }
        if (type == BigDecimal.class) {
            return decimal(sent);
        }
        if (type == LocalDate.class) {
            return sent instanceof LocalDate ? sent : date(sent.toString().strip());
        }
        if (type == Instant.class) {
            return sent instanceof Instant ? sent : instant(sent.toString().strip());
        }
        if (type == UUID.class) {
            return sent instanceof UUID ? sent : UUID.fromString(sent.toString().strip());
        }
        return constant(type, sent);
    }

    private static String requireText(Object sent) {
        if (sent instanceof Map || sent instanceof Iterable) {
            throw new IllegalArgumentException("not a text");
        }
        return sent.toString();
    }

    private static String text(RecordField<?> field, String sent) {
        if (HALF_A_CHARACTER.matcher(sent).find()) {
            throw Problem.of(ProblemCode.FORMAT, "platform.problem.halfCharacter")
                    .at(field.name());
        }
        var keepLines = field.form() == RecordField.Form.LONG_TEXT;
        var text = Normalizer.normalize(sent, Normalizer.Form.NFC)
                .replaceAll(keepLines ? "[\\p{Cntrl}&&[^\n\t]]" : "\\p{Cntrl}+", keepLines ? "" : " ")
                .strip();
        if (field.form() == RecordField.Form.CODE) {
            text = text.toUpperCase(Locale.ROOT);
        }
        var length = text.length();
        if (length > field.maxLength()) {
            throw Problem.of(ProblemCode.FORMAT, "platform.problem.tooLong", field.maxLength(), length)
                    .at(field.name());
        }
        return text;
    }

    private static Boolean flag(Object sent) {
        return switch (sent.toString().strip().toLowerCase(Locale.ROOT)) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> throw new IllegalArgumentException("neither true nor false");
        };
    }

    private static BigDecimal decimal(Object sent) {
        var number = new BigDecimal(sent.toString().strip());
        // an exponent of billions would count over
        if ((long) number.precision() - number.scale() > 15 || number.scale() > 4) {
            throw new ArithmeticException("out of range");
        }
        return number;
    }

    private static LocalDate date(String sent) {
        var date = LocalDate.parse(sent);
        requireUsual(date.getYear());
        return date;
    }

    private static Instant instant(String sent) {
        var instant = Instant.parse(sent);
        requireUsual(instant.atOffset(ZoneOffset.UTC).getYear());
        return instant;
    }

    /** Databases and calendars of pages know other years, if at all, by other rules. */
    private static void requireUsual(int year) {
        if (year < 1 || year > 9999) {
            throw new IllegalArgumentException("no usual year");
        }
    }

    private static Object constant(Class<?> type, Object sent) {
        if (type.isInstance(sent)) {
            return sent;
        }
        var wanted = sent.toString().strip().replaceAll("[^A-Za-z0-9]", "");
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().replace("_", "").equalsIgnoreCase(wanted)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no such value");
    }

    private static String kind(RecordField<?> field) {
        Class<?> type = field.type();
        if (type.isEnum()) {
            return "choice";
        }
        return switch (type.getSimpleName()) {
            case "Boolean" -> "flag";
            case "Integer", "Long" -> "integer";
            case "BigDecimal" -> "decimal";
            case "LocalDate" -> "date";
            case "Instant" -> "instant";
            case "UUID" -> "reference";
            default -> "text";
        };
    }

    /**
     * Write a value as the REST interface shows it: choices in camelCase, amounts without the zeros that the database
     * adds, everything else as it is.
     *
     * @param value a field's value
     * @return what JSON shows
     */
    public static @Nullable Object show(@Nullable Object value) {
        if (value instanceof BigDecimal amount) {
            return Amounts.plain(amount);
        }
        if (!(value instanceof Enum<?> constant)) {
            return value;
        }
        var words = constant.name().toLowerCase(Locale.ROOT).split("_");
        var shown = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            shown.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return shown.toString();
    }
}
