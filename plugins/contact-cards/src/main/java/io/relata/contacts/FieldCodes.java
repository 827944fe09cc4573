package io.relata.contacts;

import static io.relata.contacts.ContactRecords.CONTACT;

import io.relata.platform.change.Change;
import io.relata.platform.change.RecordField;
import io.relata.platform.change.RecordType;
import io.relata.platform.change.Values;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Tells how often contacts use the codes of a field, and follows renamed ones. */
@Component
class FieldCodes {

    private final DSLContext database;

    FieldCodes(DSLContext database) {
        this.database = database;
    }

    Map<String, Long> counts(RecordField<String> field, Collection<String> wanted) {
        var number = DSL.count().cast(Long.class);
        var counts = new HashMap<String, Long>();
        database.select(field.column(), number)
                .from(CONTACT.table())
                .where(field.column().in(Set.copyOf(wanted)))
                .groupBy(field.column())
                .forEach(row -> counts.put(row.get(field.column()), row.get(number)));
        return counts;
    }

    void rename(Change change, RecordField<String> field, String from, String to) {
        database.select(RecordType.ID)
                .from(CONTACT.table())
                .where(field.column().eq(from))
                .fetch(RecordType.ID)
                .forEach(id -> change.update(
                        CONTACT, id, Change.ANY_VERSION, Values.none().with(field, to)));
    }
}
