package io.relata.contacts;

import static io.relata.contacts.ContactRecords.COUNTRY_REGION_CODE;

import io.relata.platform.change.Change;
import io.relata.platform.change.RecordField;
import io.relata.platform.change.Values;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets what is kept of a preferred number or address follow the contact's field that holds it. */
@Component
class ChannelFollowing {

    private static final Set<RecordField<String>> FIELDS = fields();

    private final ChannelTable table;
    private final ChannelKeys keys;

    ChannelFollowing(ChannelTable table, ChannelKeys keys) {
        this.table = table;
        this.keys = keys;
    }

    private static Set<RecordField<String>> fields() {
        var fields = new HashSet<RecordField<String>>();
        Stream.of(ChannelMedium.values()).forEach(medium -> fields.addAll(medium.fields()));
        return Set.copyOf(fields);
    }

    /** Follows contacts that were written; those whose numbers and addresses stay cost nothing. */
    void follow(Change change, Map<UUID, Draft> written) {
        var moved = written.entrySet().stream()
                .filter(each -> !each.getValue().isNew() && moves(each.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        table.of(moved).forEach((contact, rows) -> {
            var draft = written.get(contact);
            if (draft != null) {
                follow(change, draft, new ArrayList<>(rows));
            }
        });
    }

    private static boolean moves(Draft draft) {
        return draft.changes(COUNTRY_REGION_CODE) || FIELDS.stream().anyMatch(draft::changes);
    }

    private void follow(Change change, Draft draft, List<ChannelRow> rows) {
        for (ChannelMedium medium : ChannelMedium.values()) {
            var held = held(medium, draft::get, draft.get(COUNTRY_REGION_CODE));
            var known = held(medium, draft::before, draft.before(COUNTRY_REGION_CODE));
            rows.forEach(row -> known.add(row.key()));
            for (RecordField<String> field : medium.fields()) {
                followField(change, draft, medium, field, rows, held, known);
            }
        }
        if (draft.changes(COUNTRY_REGION_CODE)) {
            rows.forEach(row -> dialledAnew(change, row, draft.get(COUNTRY_REGION_CODE)));
        }
    }

    private Set<String> held(
            ChannelMedium medium, Function<RecordField<String>, @Nullable String> values, @Nullable String country) {
        var held = new HashSet<String>();
        for (RecordField<String> field : medium.fields()) {
            var value = values.apply(field);
            if (value != null) {
                held.add(keys.of(medium, value, country));
            }
        }
        return held;
    }

    /** What was only moved to another field, or replaced by something known, stays what it is. */
    private void followField(
            Change change,
            Draft draft,
            ChannelMedium medium,
            RecordField<String> field,
            List<ChannelRow> rows,
            Set<String> held,
            Set<String> known) {
        var before = draft.before(field);
        if (before == null || !draft.changes(field)) {
            return;
        }
        var key = keys.of(medium, before, draft.before(COUNTRY_REGION_CODE));
        var row = rows.stream().filter(each -> each.is(medium, key)).findFirst().orElse(null);
        if (row == null || held.contains(key)) {
            return;
        }
        var after = draft.get(field);
        if (after == null) {
            rows.remove(row);
            change.delete(ChannelRecords.TYPE, row.id(), Change.ANY_VERSION);
            return;
        }
        var newKey = keys.of(medium, after, draft.get(COUNTRY_REGION_CODE));
        if (!known.contains(newKey)) {
            rows.remove(row);
            write(change, row, after, newKey);
        }
    }

    private void dialledAnew(Change change, ChannelRow row, @Nullable String country) {
        write(change, row, row.value(), keys.of(row.medium(), row.value(), country));
    }

    private static void write(Change change, ChannelRow row, String value, String key) {
        change.update(
                ChannelRecords.TYPE,
                row.id(),
                Change.ANY_VERSION,
                Values.none().with(ChannelRecords.VALUE, value).with(ChannelRecords.KEY, key));
    }
}
