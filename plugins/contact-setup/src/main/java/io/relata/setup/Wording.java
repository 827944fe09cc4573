package io.relata.setup;

import io.relata.platform.access.Access;
import io.relata.platform.access.User;
import io.relata.platform.change.Values;
import io.relata.platform.text.Messages;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Says what shipped codes stand for in the reader's language; what somebody wrote stays as written. */
@Component
class Wording {

    private final Access access;
    private final Messages messages;

    Wording(Access access, Messages messages) {
        this.access = access;
        this.messages = messages;
    }

    Locale language() {
        return access.currentIfAny().map(User::language).orElse(Locale.ENGLISH);
    }

    Code shown(CodeTable table, Code stored) {
        var name = shown(table.shippedNames(), stored.code(), stored.description());
        if (name.equals(stored.description())) {
            return stored;
        }
        var values = new LinkedHashMap<>(stored.values());
        values.put(table.descriptionField().name(), name);
        return new Code(stored.id(), stored.code(), name, Collections.unmodifiableMap(values), stored.version());
    }

    /** Says a description in the reader's language if it is a shipped one, in whichever language. */
    String shown(ShippedNames names, String code, String description) {
        return names.shown(code, description, language(), messages);
    }

    boolean isShipped(ShippedNames names, String code, String description) {
        return names.isShipped(code, description, messages);
    }

    /** Takes back what was only shown: sending a row as it was read changes nothing. */
    Values asStored(CodeTable table, Code stored, Values sent) {
        var field = table.descriptionField();
        var wanted = sent.get(field);
        return wanted != null && wanted.equals(shown(table, stored).description())
                ? sent.with(field, stored.description())
                : sent;
    }
}
