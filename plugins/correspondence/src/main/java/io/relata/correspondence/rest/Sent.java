package io.relata.correspondence.rest;

import io.relata.platform.change.RecordField;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.rest.FieldValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads what programs send.
 *
 * @param values by field name
 */
record Sent(Map<String, @Nullable Object> values) {
    static Sent of(Map<String, @Nullable Object> values, String... known) {
        FieldValues.requireOnly(values, known);
        return new Sent(values);
    }

    @Nullable
    String text(String name, int most) {
        return FieldValues.read(RecordField.text(name, most), values.get(name));
    }

    @Nullable
    String longText(String name) {
        return FieldValues.read(RecordField.longText(name, 100_000), values.get(name));
    }

    @Nullable
    String code(String name) {
        return FieldValues.read(RecordField.code(name, 20), values.get(name));
    }

    String requiredCode(String name) {
        var code = code(name);
        if (code == null) {
            throw Problem.required(name);
        }
        return code;
    }

    int requiredNumber(String name) {
        var number = FieldValues.read(RecordField.integer(name), values.get(name));
        if (number == null) {
            throw Problem.required(name);
        }
        return number;
    }

    boolean flag(String name) {
        return Boolean.TRUE.equals(FieldValues.read(RecordField.flag(name), values.get(name)));
    }

    /** Reads a line that stands in the head of an e-mail as it was sent: what is wrong with it is refused, not tidied. */
    @Nullable
    String rawLine(String name) {
        var sent = values.get(name);
        if (sent instanceof Map || sent instanceof Iterable) {
            return text(name, 250);
        }
        var raw = sent == null ? null : sent.toString();
        return raw == null || raw.isBlank() ? null : raw;
    }

    List<UUID> ids(String name) {
        var sent = values.get(name);
        if (sent == null) {
            return List.of();
        }
        if (!(sent instanceof List<?> all)) {
            throw Problem.of(ProblemCode.FORMAT, "platform.problem.format.reference", String.valueOf(sent))
                    .at(name);
        }
        var ids = new ArrayList<UUID>();
        for (var each : all) {
            var id = FieldValues.read(RecordField.reference(name), each);
            if (id == null) {
                throw Problem.required(name);
            }
            ids.add(id);
        }
        return ids;
    }
}
