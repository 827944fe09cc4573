package io.relata.contacts.view;

import io.relata.contacts.DateSpan;
import io.relata.contacts.FilterField;
import io.relata.contacts.FilterOperator;
import io.relata.platform.text.Folding;
import io.relata.ui.kit.Desk;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says filters in words. */
final class FilterTexts {

    /** What a filter calls otherwise than the card does. */
    private static final Set<String> OWN = Set.of("companyNo", "independent");

    private final Desk desk;
    private final FieldEditors editors;

    FilterTexts(Desk desk, FieldEditors editors) {
        this.desk = desk;
        this.editors = editors;
    }

    /** Tells the fields, in the order of their labels. */
    List<FilterField> fields() {
        return FilterField.list().stream()
                .sorted(Comparator.comparing(field -> Folding.fold(label(field))))
                .toList();
    }

    String label(FilterField field) {
        var own = field.kind() == FilterField.Kind.GROUP
                || field.kind() == FilterField.Kind.USER
                || OWN.contains(field.name());
        return desk.text((own ? "contacts.filter." : "contacts.field.") + field.name());
    }

    /** Says how a field is compared, before the value: {@code City begins with}. */
    String comparison(FilterField field, FilterOperator operator) {
        var key = field.kind() == FilterField.Kind.DATE ? "within" : operator.key();
        return desk.text("contacts.filter." + key, label(field));
    }

    /** Says what one part of a filter means, without the value where that is said by itself. */
    Optional<String> term(String name, String value) {
        return FilterField.of(name).flatMap(field -> FilterField.operator(name).map(operator -> {
            var comparison = comparison(field, operator);
            return operator.takesValue() ? comparison + " " + value(field, value) : comparison;
        }));
    }

    String operator(FilterOperator operator) {
        return desk.text("contacts.operator." + operator.key());
    }

    String value(FilterField field, String value) {
        return field.kind() == FilterField.Kind.DATE ? span(value) : editors.meaning(field.name(), value);
    }

    String word(String word) {
        return desk.text("contacts.span." + word);
    }

    private String span(String value) {
        if (DateSpan.WORDS.contains(value)) {
            return word(value);
        }
        return DateSpan.read(value, desk.moments().today())
                .map(span -> day(span.first()) + " – " + day(span.last()))
                .orElse(value);
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "" : desk.moments().shortDate(day);
    }
}
