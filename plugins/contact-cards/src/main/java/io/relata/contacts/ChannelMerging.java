package io.relata.contacts;

import static io.relata.contacts.ChannelRecords.CONTACT_ID;
import static io.relata.contacts.ChannelRecords.KEY;
import static io.relata.contacts.ChannelRecords.KIND;
import static io.relata.contacts.ChannelRecords.MEDIUM;
import static io.relata.contacts.ChannelRecords.TYPE;
import static io.relata.contacts.ChannelRecords.VALUE;
import static io.relata.contacts.ContactRecords.COUNTRY_REGION_CODE;

import io.relata.platform.change.Change;
import io.relata.platform.change.RecordField;
import io.relata.platform.change.Values;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps what two contacts that become one are reached by: what the fields of one contact cannot hold stands beside them. */
@Component
class ChannelMerging {

    private final ChannelTable table;
    private final ChannelKeys keys;

    ChannelMerging(ChannelTable table, ChannelKeys keys) {
        this.table = table;
        this.keys = keys;
    }

    /**
     * Keeps everything, before the fields are written.
     *
     * @param chosen the values the one that stays takes over; numbers among them that were dialled in another country are
     *     written so that they still reach the same phone
     */
    void keepAll(Change change, StoredContact kept, StoredContact gone, Values chosen) {
        new Merge(change, kept, gone, chosen).run();
    }

    /** Holds one merge while it is prepared. */
    private final class Merge {

        private final Change change;
        private final StoredContact kept;
        private final StoredContact gone;
        private final Values chosen;
        private final @Nullable String country;
        private final Set<String> known = new HashSet<>();
        private int place;

        Merge(Change change, StoredContact kept, StoredContact gone, Values chosen) {
            this.change = change;
            this.kept = kept;
            this.gone = gone;
            this.chosen = chosen;
            this.country = chosen.get(COUNTRY_REGION_CODE, kept.values().get(COUNTRY_REGION_CODE));
        }

        void run() {
            table.of(kept.id()).forEach(this::stay);
            table.of(gone.id()).forEach(this::move);
            for (ChannelMedium medium : ChannelMedium.values()) {
                dialAbroad(medium);
                keepFields(medium);
            }
        }

        /** The one that stays may move to another country. */
        private void stay(ChannelRow row) {
            place = Math.max(place, row.place());
            var value = dialled(row.medium(), row.value(), kept);
            known.add(name(row.medium(), keys.of(row.medium(), value, country)));
            change.update(TYPE, row.id(), Change.ANY_VERSION, Values.none().with(VALUE, value));
        }

        /** What is known of a number goes with it. */
        private void move(ChannelRow row) {
            var value = dialled(row.medium(), row.value(), gone);
            var key = keys.of(row.medium(), value, country);
            if (known.add(name(row.medium(), key))) {
                change.update(
                        TYPE,
                        row.id(),
                        Change.ANY_VERSION,
                        Values.none()
                                .with(CONTACT_ID, kept.id())
                                .with(VALUE, value)
                                .with(KEY, key)
                                .with(Place.FIELD, ++place));
            }
        }

        private void dialAbroad(ChannelMedium medium) {
            for (RecordField<String> field : medium.fields()) {
                var owner = chosen.has(field) ? gone : kept;
                var value = owner.values().get(field);
                if (value != null && !dialled(medium, value, owner).equals(value)) {
                    chosen.with(field, dialled(medium, value, owner));
                }
            }
        }

        private void keepFields(ChannelMedium medium) {
            var settled = new HashSet<String>();
            medium.fields().stream().filter(field -> !isReplaced(field)).forEach(field -> parts(medium, after(field))
                    .forEach(value -> settled.add(keys.of(medium, value, country))));
            medium.fields().stream().filter(this::isReplaced).forEach(field -> keep(medium, field, kept, settled));
            medium.fields().forEach(field -> keep(medium, field, gone, settled));
        }

        private @Nullable String after(RecordField<String> field) {
            return chosen.get(field, kept.values().get(field));
        }

        /** The row of a number that is replaced would follow its field, unless the new number is known as well. */
        private boolean isReplaced(RecordField<String> field) {
            var before = kept.values().get(field);
            return before != null && !before.equals(after(field));
        }

        private void keep(ChannelMedium medium, RecordField<String> field, StoredContact owner, Set<String> settled) {
            for (String part : parts(medium, owner.values().get(field))) {
                var value = dialled(medium, part, owner);
                var key = keys.of(medium, value, country);
                if (!settled.contains(key) && known.add(name(medium, key))) {
                    change.insert(
                            TYPE,
                            Values.none()
                                    .with(CONTACT_ID, kept.id())
                                    .with(MEDIUM, medium)
                                    .with(KIND, ChannelKind.usual(field))
                                    .with(VALUE, value)
                                    .with(KEY, key)
                                    .with(Place.FIELD, ++place));
                }
            }
        }

        /** A number that means another phone in the country of the one that stays is written with its own country. */
        private String dialled(ChannelMedium medium, String value, StoredContact owner) {
            var key = keys.of(medium, value, owner.values().get(COUNTRY_REGION_CODE));
            var isWhole = medium == ChannelMedium.PHONE && key.startsWith("+");
            return !isWhole || key.equals(keys.of(medium, value, country)) ? value : key;
        }
    }

    private static List<String> parts(ChannelMedium medium, @Nullable String value) {
        return medium == ChannelMedium.EMAIL
                ? Reach.emails(value)
                : Optional.ofNullable(value).stream().toList();
    }

    private static String name(ChannelMedium medium, String key) {
        return medium + " " + key;
    }
}
