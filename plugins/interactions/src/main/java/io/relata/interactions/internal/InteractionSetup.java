package io.relata.interactions.internal;

import static io.relata.interactions.internal.InteractionSettings.OUTGOING_CALLS;

import io.relata.interactions.InteractionTemplates;
import io.relata.platform.change.Change;
import io.relata.platform.change.RecordField;
import io.relata.platform.rest.FieldValues;
import io.relata.platform.settings.Settings;
import io.relata.setup.CodeTables;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the templates in this plugin's settings true: they exist, are counted, and follow renamed codes. */
@Component
public class InteractionSetup {
    private final Settings settings;
    private final CodeTables tables;

    InteractionSetup(Settings settings, CodeTables tables) {
        this.settings = settings;
        this.tables = tables;
    }

    /** Check what is about to be set. */
    public Map<String, @Nullable Object> checked(Map<String, @Nullable Object> values) {
        var checked = new LinkedHashMap<>(InteractionSettings.checked(values));
        if (checked.get(OUTGOING_CALLS) instanceof String sent) {
            var code = FieldValues.read(RecordField.code(OUTGOING_CALLS, 10), sent);
            tables.requireExists(InteractionTemplates.TABLE, code, OUTGOING_CALLS);
            checked.put(OUTGOING_CALLS, code == null ? null : code.toUpperCase(Locale.ROOT));
        }
        return checked;
    }

    /** Tell how many settings hold each of some templates. */
    public Map<String, Long> counts(Collection<String> codes) {
        var code = settings.get(InteractionSettings.class).outgoingCallsTemplateCode();
        return code != null && codes.contains(code) ? Map.of(code, 1L) : Map.of();
    }

    /** Follow a template that is renamed. */
    public void renamed(Change change, String from, String to) {
        if (from.equals(settings.get(InteractionSettings.class).outgoingCallsTemplateCode())) {
            var values = new HashMap<String, @Nullable Object>();
            values.put(OUTGOING_CALLS, to);
            settings.change(InteractionSettings.class, values);
        }
    }
}
