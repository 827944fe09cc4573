package io.relata.host.changes;

import io.relata.platform.change.RecordField;
import io.relata.platform.change.RecordType;
import io.relata.platform.rest.FieldValues;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes the values of an entry as {@code {"name":["old","new"]}} and reads them back; everything is text inside. */
final class EntryJson {

    private static final JsonFactory JSON = new JsonFactory();

    /** Holds an old and a new value as text. */
    record Pair(@Nullable String before, @Nullable String after) {}

    private EntryJson() {}

    static String write(Map<String, Pair> values) {
        var text = new StringWriter(64 * values.size());
        try (var json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            values.forEach((name, pair) -> {
                json.writeArrayPropertyStart(name);
                json.writeString(pair.before());
                if (pair.after() != null) {
                    json.writeString(pair.after());
                }
                json.writeEndArray();
            });
            json.writeEndObject();
        }
        return text.toString();
    }

    static String write(List<FieldDelta> deltas) {
        var values = LinkedHashMap.<String, Pair>newLinkedHashMap(deltas.size());
        deltas.forEach(delta -> values.put(delta.field().name(), new Pair(text(delta.before()), text(delta.after()))));
        return write(values);
    }

    static Map<String, Pair> read(@Nullable String text) {
        var values = new LinkedHashMap<String, Pair>();
        if (text != null) {
            try (var json = JSON.createParser(ObjectReadContext.empty(), text)) {
                json.nextToken();
                while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                    var name = json.currentName();
                    json.nextToken();
                    values.put(name, pair(json));
                }
            }
        }
        return values;
    }

    private static Pair pair(JsonParser json) {
        var both = new ArrayList<@Nullable String>(2);
        while (json.nextToken() != JsonToken.END_ARRAY) {
            both.add(json.currentToken() == JsonToken.VALUE_NULL ? null : json.getString());
        }
        return new Pair(both.get(0), both.size() > 1 ? both.get(1) : null);
    }

    /** Turns written values back into deltas; fields the type no longer has are left out. */
    static List<FieldDelta> deltas(RecordType type, Map<String, Pair> values) {
        var deltas = new ArrayList<FieldDelta>(values.size());
        values.forEach((name, pair) -> type.field(name)
                .ifPresent(field ->
                        deltas.add(new FieldDelta(field, value(field, pair.before()), value(field, pair.after())))));
        return deltas;
    }

    /** Shows a written value the way the REST interface does. */
    static @Nullable String shown(RecordField<?> field, @Nullable String text) {
        if (text == null || !field.type().isEnum()) {
            return text;
        }
        return String.valueOf(FieldValues.show(value(field, text)));
    }

    static @Nullable String text(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case byte[] bytes -> Base64.getEncoder().encodeToString(bytes);
            case BigDecimal number when number.signum() == 0 -> "0";
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            case Enum<?> constant -> constant.name();
            default -> value.toString();
        };
    }

    private static @Nullable Object value(RecordField<?> field, @Nullable String text) {
        Class<?> type = field.type();
        if (text == null || type == String.class) {
            return text;
        }
        if (type.isEnum()) {
            return constant(type, text);
        }
        return switch (type.getSimpleName()) {
            case "Boolean" -> Boolean.valueOf(text);
            case "Integer" -> Integer.valueOf(text);
            case "Long" -> Long.valueOf(text);
            case "BigDecimal" -> new BigDecimal(text);
            case "LocalDate" -> LocalDate.parse(text);
            case "Instant" -> Instant.parse(text);
            case "UUID" -> UUID.fromString(text);
            case "byte[]" -> Base64.getDecoder().decode(text);
            default -> throw new IllegalStateException("A field of type " + type.getName() + " cannot be kept");
        };
    }

    private static @Nullable Object constant(Class<?> type, String name) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        return null;
    }
}
