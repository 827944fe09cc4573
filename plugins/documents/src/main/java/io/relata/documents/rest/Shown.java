package io.relata.documents.rest;

import io.relata.documents.Document;
import io.relata.documents.DocumentLine;
import io.relata.documents.DocumentTables;
import io.relata.interactions.DocumentDelivery;
import io.relata.platform.rest.FieldValues;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes documents as JSON. */
final class Shown {
    private Shown() {}

    static Map<String, @Nullable Object> document(Document document) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        document.values().asMap().forEach((field, value) -> {
            if (field != DocumentTables.CONTACT_ID && field != DocumentTables.AMOUNT) {
                json.put(field.name(), FieldValues.show(value));
            }
        });
        var contact = document.contact();
        json.put("contactName", contact == null ? null : contact.name());
        json.put("amount", document.amount());
        return json;
    }

    static Map<String, @Nullable Object> line(DocumentLine line) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("lineNo", line.lineNo());
        json.put("text", line.text());
        json.put("quantity", line.quantity());
        json.put("unitPrice", line.unitPrice());
        json.put("amount", line.amount());
        return json;
    }

    static Map<String, @Nullable Object> delivery(DocumentDelivery delivery) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("state", FieldValues.show(delivery.state()));
        json.put("to", delivery.to());
        json.put("reason", delivery.reason());
        return json;
    }
}
