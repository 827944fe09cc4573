package io.relata.interactions.internal;

import io.relata.interactions.DocumentMoment;
import io.relata.interactions.RecordingRule;
import io.relata.platform.settings.Settings;
import java.util.HashMap;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows the template of outgoing calls, which stands in the settings, as a rule of automatic recording. */
@Component
class CallRule {
    private final Settings settings;

    CallRule(Settings settings) {
        this.settings = settings;
    }

    boolean concerns(String documentType) {
        return documentType.equals(ShippedDocumentTypes.OUTGOING_CALL);
    }

    RecordingRule rule(DocumentMoment moment) {
        var values = settings.get(InteractionSettings.class);
        var template = values.outgoingCallsTemplateCode();
        return new RecordingRule(settings.version(values), moment, template, template != null, false);
    }

    /** Writes a rule; a call that is not recorded has no template. */
    void write(RecordingRule rule) {
        var template = rule.enabled() ? rule.template() : null;
        var before = settings.get(InteractionSettings.class).outgoingCallsTemplateCode();
        if (!Objects.equals(template, before)) {
            var values = new HashMap<String, @Nullable Object>();
            values.put(InteractionSettings.OUTGOING_CALLS, template);
            settings.change(InteractionSettings.class, values);
        }
    }
}
