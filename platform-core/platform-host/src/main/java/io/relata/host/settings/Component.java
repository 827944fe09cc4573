package io.relata.host.settings;

import io.relata.platform.change.RecordField;
import io.relata.platform.problem.Problem;
import io.relata.platform.rest.FieldValues;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/** Reads and writes one component of a settings record as text. */
record Component(RecordComponent of) {

    String name() {
        return of.getName();
    }

    Class<?> type() {
        return of.getType();
    }

    @Nullable
    Object of(Record settings) {
        try {
            of.getAccessor().setAccessible(true);
            return of.getAccessor().invoke(settings);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException("Cannot read " + of, impossible);
        }
    }

    /** Turns what was sent into the text to keep; null blanks. */
    @Nullable
    String text(@Nullable Object sent) {
        var value = FieldValues.read(field(name()), sent);
        if (value == null && !mayBeBlank()) {
            throw Problem.required(name());
        }
        return value instanceof Enum<?> constant ? constant.name() : value == null ? null : value.toString();
    }

    /** Turns kept text back into a value; a text that no longer fits counts as nothing set. */
    @Nullable
    Object value(@Nullable String text, @Nullable Object otherwise) {
        if (text == null) {
            return mayBeBlank() ? null : otherwise;
        }
        try {
            return FieldValues.read(field(name()), text);
        } catch (Problem outdated) {
            return otherwise;
        }
    }

    private boolean mayBeBlank() {
        return !type().isPrimitive() && of.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private RecordField<?> field(String name) {
        if (type() == String.class) {
            return RecordField.longText(name, SettingFields.LONGEST);
        }
        if (type() == boolean.class || type() == Boolean.class) {
            return RecordField.flag(name);
        }
        if (type() == int.class || type() == Integer.class) {
            return RecordField.integer(name);
        }
        if (type().isEnum()) {
            return choice(name, type());
        }
        throw new IllegalStateException(
                "The setting " + of + " is of a type that cannot be edited: use String, boolean, Integer or an enum");
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static RecordField<?> choice(String name, Class<?> type) {
        return RecordField.choice(name, (Class) type);
    }
}
