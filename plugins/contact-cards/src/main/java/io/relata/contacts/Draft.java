package io.relata.contacts;

import io.relata.platform.change.RecordField;
import io.relata.platform.change.Values;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds a contact while rules work on it: what it was, what was asked for, and what follows from that. */
final class Draft {

    private final Values before;
    private final Values after = Values.none();
    private final Set<RecordField<?>> asked;
    private final boolean born;

    private Draft(Values before, Values asked, boolean born) {
        this.before = before;
        this.after.withAll(asked);
        this.asked = new HashSet<>(asked.asMap().keySet());
        this.born = born;
    }

    static Draft ofNew(Values asked) {
        return new Draft(Values.none(), asked, true);
    }

    static Draft of(Values before, Values asked) {
        return new Draft(before, asked, false);
    }

    boolean isNew() {
        return born;
    }

    ContactType type() {
        var type = get(ContactRecords.TYPE);
        return type == null ? ContactType.COMPANY : type;
    }

    boolean isCompany() {
        return type() == ContactType.COMPANY;
    }

    /** Tells whether the caller sent the field, be it to clear it. */
    boolean asks(RecordField<?> field) {
        return asked.contains(field);
    }

    /** Tells whether the caller sent a value for the field. */
    boolean fills(RecordField<?> field) {
        return asks(field) && get(field) != null;
    }

    <T> @Nullable T get(RecordField<T> field) {
        return after.has(field) ? after.get(field) : before.get(field);
    }

    <T> T get(RecordField<T> field, T otherwise) {
        var value = get(field);
        return value == null ? otherwise : value;
    }

    <T> @Nullable T before(RecordField<T> field) {
        return before.get(field);
    }

    boolean is(RecordField<Boolean> field) {
        return Boolean.TRUE.equals(get(field));
    }

    <T> void set(RecordField<T> field, @Nullable T value) {
        after.with(field, value);
    }

    /** Sets a field as if the caller had sent it. */
    <T> void ask(RecordField<T> field, @Nullable T value) {
        asked.add(field);
        set(field, value);
    }

    <T> void setIfBlank(RecordField<T> field, @Nullable T value) {
        if (value != null && get(field) == null) {
            set(field, value);
        }
    }

    /** Sets what follows from a rule, unless the caller said otherwise. */
    <T> void setUnlessAsked(RecordField<T> field, @Nullable T value) {
        if (!asks(field)) {
            set(field, value);
        }
    }

    boolean changes(RecordField<?> field) {
        return after.has(field) && !Objects.equals(after.get(field), before.get(field));
    }

    /** Names the fields that differ from before and stand in the history. */
    Set<String> changedFields() {
        var names = new LinkedHashSet<String>();
        after.asMap().keySet().stream()
                .filter(field -> field.tracked() && changes(field))
                .forEach(field -> names.add(field.name()));
        return names;
    }

    Values before() {
        return before;
    }

    Values after() {
        return after;
    }
}
