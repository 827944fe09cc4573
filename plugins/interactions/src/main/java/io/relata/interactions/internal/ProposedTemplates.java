package io.relata.interactions.internal;

import io.relata.interactions.DocumentArea;
import io.relata.interactions.DocumentType;
import io.relata.interactions.InteractionTemplates;
import io.relata.platform.text.Messages;
import io.relata.setup.CodeTables;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the templates that are proposed for types of documents, and their groups, where they do not exist. */
@Component
public class ProposedTemplates {
    private static final Map<DocumentArea, String> GROUPS = Map.of(
            DocumentArea.GENERAL, "SYSTEM",
            DocumentArea.SALES, "SALES",
            DocumentArea.PURCHASES, "PURCHASES",
            DocumentArea.SERVICE, "SERVICE");
    private static final List<String> SHIPPED = List.of("OUTGOING", "INCOMING", "MEETING", "EMAIL", "LETTER", "NOTE");
    private static final List<String> SHIPPED_GROUPS = List.of("PHONE", "MEETING", "EMAIL", "LETTER", "SYSTEM");
    private static final Map<String, String> NAMES = names();
    private static final BigDecimal COST = BigDecimal.valueOf(8);
    private static final BigDecimal MINUTES = BigDecimal.ONE;

    private final CodeTables tables;
    private final Messages messages;

    ProposedTemplates(CodeTables tables, Messages messages) {
        this.tables = tables;
        this.messages = messages;
    }

    private static Map<String, String> names() {
        var names = new HashMap<String, String>();
        ShippedDocumentTypes.all().forEach(type -> {
            if (type.template() != null) {
                names.put(type.template(), type.title());
            }
        });
        SHIPPED.forEach(code -> names.put(code, "interactions.shipped.interaction-templates." + code));
        return Map.copyOf(names);
    }

    /** Tell what a template that comes with the product is called. */
    public static Optional<String> template(String code, Locale language, Messages messages) {
        return Optional.ofNullable(NAMES.get(code)).map(key -> messages.text(language, key));
    }

    /** Tell what a group that comes with the product is called. */
    public static Optional<String> group(String code, Locale language, Messages messages) {
        if (SHIPPED_GROUPS.contains(code)) {
            return Optional.of(messages.text(language, "interactions.shipped.interaction-groups." + code));
        }
        return GROUPS.entrySet().stream()
                .filter(group -> group.getValue().equals(code))
                .findFirst()
                .map(group -> messages.text(
                        language,
                        "interactions.documents.area." + group.getKey().key()));
    }

    void make(DocumentType type, String template) {
        if (tables.find(InteractionTemplates.TABLE, template).isEmpty()) {
            var group = GROUPS.getOrDefault(type.area(), "SYSTEM");
            makeGroup(group, type.area());
            var row = new HashMap<String, @Nullable Object>();
            row.put("code", template);
            row.put("description", messages.text(type.title()));
            row.put("interactionGroupCode", group);
            row.put("kind", "letter");
            row.put("unitCost", COST);
            row.put("unitDuration", MINUTES);
            row.put("informationFlow", "outbound");
            row.put("initiatedBy", "us");
            tables.create(InteractionTemplates.TABLE, row);
        }
    }

    private void makeGroup(String group, DocumentArea area) {
        if (tables.find(InteractionTemplates.GROUPS, group).isEmpty()) {
            var row = new HashMap<String, @Nullable Object>();
            row.put("code", group);
            row.put("description", messages.text("interactions.documents.area." + area.key()));
            tables.create(InteractionTemplates.GROUPS, row);
        }
    }
}
