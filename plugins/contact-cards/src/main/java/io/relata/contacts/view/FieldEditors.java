package io.relata.contacts.view;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import io.relata.contacts.ContactRecords;
import io.relata.setup.CodeField;
import io.relata.setup.CodeTables;
import io.relata.ui.kit.Desk;
import java.util.List;
import java.util.Map;

/** Makes the editor that suits a field: a code is chosen, a choice is one of its words, a text is typed. */
final class FieldEditors {

    private static final Map<String, List<String>> CHOICES = Map.of("correspondenceType", List.of("hardCopy", "email"));

    private static final List<String> FLAGS =
            List.of("excludeFromSegment", "privacyBlocked", "minor", "parentalConsentReceived", "independent");

    private final Desk desk;
    private final CodeTables codes;

    FieldEditors(Desk desk, CodeTables codes) {
        this.desk = desk;
        this.codes = codes;
    }

    /** Makes an editor whose value is what a program would send, null or empty for none. */
    AbstractField<?, String> of(String field) {
        var table = FilterTables.of(field);
        if (table != null) {
            return new CodeField(desk, codes, table);
        }
        if (isFlag(field)) {
            return choice(List.of("true", "false"));
        }
        var choices = CHOICES.get(field);
        return choices == null ? text(field) : choice(choices);
    }

    static boolean isFlag(String field) {
        return FLAGS.contains(field);
    }

    static boolean isChoice(String field) {
        return CHOICES.containsKey(field);
    }

    /** Tells what a value is called: the description of a code, the word for a choice. */
    String meaning(String field, String value) {
        var table = FilterTables.of(field);
        if (table != null) {
            var description = codes.descriptions(table).getOrDefault(value, "");
            return description.isBlank() ? value : description;
        }
        return isFlag(field) || isChoice(field) ? word(value) : value;
    }

    private ComboBox<String> choice(List<String> choices) {
        var box = new ComboBox<String>();
        box.setItems(choices);
        box.setItemLabelGenerator(this::word);
        return box;
    }

    private String word(String value) {
        return switch (value) {
            case "true" -> desk.text("contacts.yes");
            case "false" -> desk.text("contacts.no");
            case "hardCopy", "email" -> desk.text("contacts.choice." + value);
            default -> value;
        };
    }

    private static TextField text(String field) {
        var editor = new TextField();
        ContactRecords.CONTACT
                .field(field)
                .filter(known -> known.maxLength() > 0)
                .ifPresent(known -> editor.setMaxLength(known.maxLength()));
        return editor;
    }
}
