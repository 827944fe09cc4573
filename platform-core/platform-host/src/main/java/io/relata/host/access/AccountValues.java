package io.relata.host.access;

import io.relata.platform.change.RecordField;
import io.relata.platform.change.Values;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.rest.FieldValues;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what was sent for a user and refuses what no user can have. */
final class AccountValues {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._@+-]{1,79}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;]+@[^\\s@<>,;]+");

    /** What cannot be blank. */
    private static final List<RecordField<?>> REQUIRED = List.of(
            AccessRecords.NAME,
            AccessRecords.DISPLAY_NAME,
            AccessRecords.LANGUAGE,
            AccessRecords.ZONE,
            AccessRecords.DENSITY,
            AccessRecords.SCHEME,
            AccessRecords.ACTIVE);

    private AccountValues() {}

    /** Begin a new user with what is usual. */
    static Values usual() {
        return Values.none()
                .with(AccessRecords.LANGUAGE, "en")
                .with(AccessRecords.ZONE, ZoneId.systemDefault().getId())
                .with(AccessRecords.DENSITY, Density.COMPACT)
                .with(AccessRecords.SCHEME, Scheme.SYSTEM)
                .with(AccessRecords.ACTIVE, true)
                .with(AccessRecords.REVISION, 0);
    }

    /**
     * Read the fields of a user.
     *
     * @param sent by field name
     * @throws Problem REQ, FORMAT or REF naming the field
     */
    static Values read(Map<String, ? extends @Nullable Object> sent) {
        var values = FieldValues.read(AccessRecords.USER, sent);
        for (RecordField<?> field : REQUIRED) {
            if (values.has(field) && values.get(field) == null) {
                throw Problem.required(field.name());
            }
        }
        normalise(values);
        return values;
    }

    private static void normalise(Values values) {
        var name = values.get(AccessRecords.NAME);
        if (name != null) {
            values.with(AccessRecords.NAME, name(name));
        }
        var email = values.get(AccessRecords.EMAIL);
        if (email != null && !EMAIL.matcher(email).matches()) {
            throw refused(AccessRecords.EMAIL, ProblemCode.FORMAT, "platform.access.emailFormat", email);
        }
        var language = values.get(AccessRecords.LANGUAGE);
        if (language != null) {
            values.with(AccessRecords.LANGUAGE, language(language));
        }
        var zone = values.get(AccessRecords.ZONE);
        if (zone != null) {
            values.with(AccessRecords.ZONE, zone(zone));
        }
    }

    private static String name(String typed) {
        var name = typed.toLowerCase(Locale.ROOT);
        if (!NAME.matcher(name).matches()) {
            throw refused(AccessRecords.NAME, ProblemCode.FORMAT, "platform.access.nameFormat", typed);
        }
        return name;
    }

    private static String language(String typed) {
        return Languages.find(typed)
                .map(Locale::getLanguage)
                .orElseThrow(() ->
                        refused(AccessRecords.LANGUAGE, ProblemCode.REF, "platform.access.unknownLanguage", typed));
    }

    private static String zone(String typed) {
        try {
            return ZoneId.of(typed).getId();
        } catch (DateTimeException unknown) {
            throw refused(AccessRecords.ZONE, ProblemCode.REF, "platform.access.unknownZone", typed);
        }
    }

    private static Problem refused(RecordField<?> field, ProblemCode code, String key, String typed) {
        return Problem.of(code, key, typed).at(field.name());
    }
}
