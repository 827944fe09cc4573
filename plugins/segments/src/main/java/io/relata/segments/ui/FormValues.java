package io.relata.segments.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasValue;
import io.relata.platform.change.RecordField;
import io.relata.platform.change.Values;
import io.relata.ui.kit.FormDialog;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Fills a dialog's fields from a record, and tells what was changed in them. */
final class FormValues {
    private final FormDialog dialog;
    private final Values before;
    private final Map<RecordField<?>, HasValue<?, ?>> fields = new LinkedHashMap<>();

    FormValues(FormDialog dialog, Values before) {
        this.dialog = dialog;
        this.before = before;
    }

    <T, C extends AbstractField<C, T>> FormValues field(RecordField<T> field, C editor) {
        fill(field, editor);
        dialog.field(field.name(), editor);
        return this;
    }

    <T, C extends AbstractField<C, T>> FormValues wide(RecordField<T> field, C editor) {
        fill(field, editor);
        dialog.wideField(field.name(), editor);
        return this;
    }

    private <T, C extends AbstractField<C, T>> void fill(RecordField<T> field, C editor) {
        var value = before.get(field);
        if (value != null) {
            editor.setValue(value);
        }
        fields.put(field, editor);
    }

    /** Tells the values that differ, by field name. */
    Map<String, @Nullable Object> changed() {
        var changed = new LinkedHashMap<String, @Nullable Object>();
        fields.forEach((field, editor) -> {
            var now = editor.isEmpty() && !(editor.getValue() instanceof Boolean) ? null : editor.getValue();
            var was = before.asMap().get(field);
            if (!same(was, now)) {
                changed.put(field.name(), now);
            }
        });
        return changed;
    }

    private static boolean same(@Nullable Object was, @Nullable Object now) {
        return Objects.equals(was, now)
                || Boolean.FALSE.equals(now) && was == null
                || was instanceof BigDecimal one && now instanceof BigDecimal other && one.compareTo(other) == 0;
    }
}
