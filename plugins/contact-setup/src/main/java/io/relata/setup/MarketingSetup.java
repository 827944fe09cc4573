package io.relata.setup;

import io.relata.platform.access.Access;
import io.relata.platform.change.Change;
import io.relata.platform.change.Changed;
import io.relata.platform.change.RecordField;
import io.relata.platform.number.Numbering;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.rest.FieldValues;
import io.relata.platform.settings.Settings;
import java.util.Collection;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Keeps the settings contacts are created with, and the codes in them true. */
@Service
class MarketingSetup {

    static final List<String> CORRESPONDENCE_TYPES = List.of("hardCopy", "email");
    private static final int LONGEST = 250;

    private final Access access;
    private final Settings settings;
    private final Numbering numbering;
    private final CodeTables tables;

    MarketingSetup(Access access, Settings settings, Numbering numbering, CodeTables tables) {
        this.access = access;
        this.settings = settings;
        this.numbering = numbering;
        this.tables = tables;
    }

    ContactSettings read() {
        access.require(CodeTables.READ);
        return settings.get(ContactSettings.class);
    }

    /** Tells whether contacts can be numbered. */
    boolean numbersContacts() {
        var series = settings.get(ContactSettings.class).contactNos();
        return series != null && numbering.find(series).isPresent();
    }

    /** Tells the version of the settings as they were read. */
    long version(ContactSettings seen) {
        return settings.version(seen);
    }

    /** Changes settings by name. */
    Changed<ContactSettings> change(Map<String, @Nullable Object> values) {
        return settings.change(ContactSettings.class, values);
    }

    /** Changes settings by name, if they still are what the user saw. */
    Changed<ContactSettings> change(long version, Map<String, @Nullable Object> values) {
        return settings.change(ContactSettings.class, version, values);
    }

    /** Checks what is about to be set, whichever way: codes must exist, and settings go together. */
    Map<String, @Nullable Object> checked(Map<String, @Nullable Object> values) {
        var checked = new LinkedHashMap<String, @Nullable Object>();
        values.forEach((name, value) -> checked.put(name, checked(name, value)));
        return DuplicateSettings.follow(checked, settings.get(ContactSettings.class));
    }

    /** Tells how many settings hold each of some codes. */
    Map<String, Long> counts(String table, Collection<String> codes) {
        var current = settings.get(ContactSettings.class);
        var counts = new LinkedHashMap<String, Long>();
        for (var setting : SettingField.of(table)) {
            var code = setting.read(current);
            if (code != null && codes.contains(code)) {
                counts.merge(code, 1L, Long::sum);
            }
        }
        return counts;
    }

    /** Lets settings follow a renamed code, as part of the change that renames it. */
    void renamed(String table, Change change, String oldCode, String newCode) {
        var current = settings.get(ContactSettings.class);
        var values = new LinkedHashMap<String, @Nullable Object>();
        for (var setting : SettingField.of(table)) {
            if (oldCode.equals(setting.read(current))) {
                values.put(setting.component(), newCode);
            }
        }
        if (!values.isEmpty()) {
            settings.change(ContactSettings.class, values);
        }
    }

    private @Nullable Object checked(String name, @Nullable Object value) {
        if (value == null || value instanceof Map || value instanceof Iterable) {
            return value;
        }
        // a code may look like a number, and is checked all the same
        var text = FieldValues.read(RecordField.text(name, LONGEST), value);
        if (text == null) {
            return null;
        }
        var table = SettingField.tableOf(name);
        if (table != null && !table.equals(CodeUsage.NUMBER_SERIES)) {
            tables.requireExists(table, text, name);
            return CodeRows.normalised(text);
        }
        return switch (name) {
            case "contactNos" -> series(text);
            case "defaultFormatRegion" -> formatRegion(text);
            case "defaultCorrespondenceType" -> correspondenceType(text);
            default -> value;
        };
    }

    private String series(String text) {
        var code = CodeRows.normalised(text);
        return numbering
                .find(code)
                .orElseThrow(() -> Problem.of(ProblemCode.REF, "setup.problem.unknownSeries", code)
                        .at("contactNos"))
                .code();
    }

    private static String formatRegion(String text) {
        try {
            var tag = new Locale.Builder().setLanguageTag(text.strip()).build().toLanguageTag();
            if (!Objects.equals(tag, "und")) {
                return tag;
            }
        } catch (IllformedLocaleException unreadable) {
            // refused below like a tag that names no language
        }
        throw Problem.of(ProblemCode.FORMAT, "setup.problem.formatRegion", text).at("defaultFormatRegion");
    }

    private static String correspondenceType(String text) {
        var wanted = text.strip().replaceAll("[^A-Za-z]", "");
        return CORRESPONDENCE_TYPES.stream()
                .filter(wanted::equalsIgnoreCase)
                .findFirst()
                .orElseThrow(() -> Problem.of(ProblemCode.FORMAT, "platform.problem.format.choice", text)
                        .at("defaultCorrespondenceType"));
    }
}
