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

    /**
     * Holds what a change of fields is looked at by.
     *
     * @param rows what is kept of the contact's numbers and addresses; those that were followed are taken out
     * @param held the keys its fields hold afterwards
     * @param known the keys that were there before
     */
    private record Move(
            Draft draft, ChannelMedium medium, List<ChannelRow> rows, Set<String> held, Set<String> known) {}

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
            var move = new Move(draft, medium, rows, held, known);
            medium.fields().stream().filter(draft::changes).forEach(field -> followField(change, move, field));
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
    private void followField(Change change, Move move, RecordField<String> field) {
        var before = move.draft().before(field);
        if (before == null) {
            return;
        }
        var key = keys.of(move.medium(), before, move.draft().before(COUNTRY_REGION_CODE));
        var row = move.rows().stream()
                .filter(each -> each.is(move.medium(), key))
                .findFirst()
                .orElse(null);
        if (row == null || move.held().contains(key)) {
            return;
        }
        var after = move.draft().get(field);
        if (after == null) {
            move.rows().remove(row);
            change.delete(ChannelRecords.TYPE, row.id(), Change.ANY_VERSION);
            return;
        }
        var newKey = keys.of(move.medium(), after, move.draft().get(COUNTRY_REGION_CODE));
        if (!move.known().contains(newKey)) {
            move.rows().remove(row);
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
