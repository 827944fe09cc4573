package io.relata.contacts;

import io.relata.platform.access.Access;
import io.relata.platform.change.RecordType;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.rest.FieldValues;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.springframework.stereotype.Service;

/** Reads only the columns that are asked for. */
@Service
class StoredContactFields implements ContactFields {

    private final DSLContext database;
    private final Access access;

    StoredContactFields(DSLContext database, Access access) {
        this.database = database;
        this.access = access;
    }

    @Override
    public Map<UUID, Map<String, Object>> of(Collection<UUID> contacts, Collection<String> fields) {
        access.require(Contacts.READ);
        var found = new HashMap<UUID, Map<String, Object>>();
        if (contacts.isEmpty() || fields.isEmpty()) {
            return found;
        }
        var columns = new LinkedHashMap<String, Field<?>>();
        fields.forEach(field -> columns.put(field, column(field)));
        var read = new ArrayList<Field<?>>(columns.values());
        read.add(RecordType.ID);
        database.select(read)
                .from(ContactRecords.CONTACT.table())
                .where(RecordType.ID.in(Set.copyOf(contacts)))
                .forEach(row -> found.put(row.get(RecordType.ID), values(row, columns)));
        return found;
    }

    private static Map<String, Object> values(Record row, Map<String, Field<?>> columns) {
        var values = new HashMap<String, Object>();
        columns.forEach((name, column) -> {
            var shown = FieldValues.show(row.get(column));
            if (shown != null) {
                values.put(name, shown);
            }
        });
        return values;
    }

    private static Field<?> column(String field) {
        if (!ALL.contains(field) && !ADDRESS.contains(field)) {
            throw Problem.of(ProblemCode.FORMAT, "platform.problem.unknownField", field)
                    .at(field);
        }
        return switch (field) {
            case "createdAt" -> RecordType.CREATED_AT;
            case "lastDateModified" -> RecordType.MODIFIED_AT;
            default -> ContactRecords.CONTACT.field(field).orElseThrow().column();
        };
    }
}
