package io.relata.contacts;

import io.relata.platform.change.RecordField;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.rest.FieldValues;
import org.jspecify.annotations.Nullable;

/** Describes where something stands among its like. */
final class Place {

    static final RecordField<Integer> FIELD = RecordField.integer("place").readOnly();

    private Place() {}

    /** Reads the place somebody asks for, from 1, or null. */
    static @Nullable Integer read(@Nullable Object sent) {
        var place = FieldValues.read(FIELD, sent);
        if (place != null && place < 1) {
            throw Problem.of(ProblemCode.FORMAT, "platform.problem.format.integer", place)
                    .at(FIELD.name());
        }
        return place;
    }
}
