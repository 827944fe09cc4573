package io.relata.contacts;

import io.relata.platform.change.RecordField;
import io.relata.platform.change.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds what a contact is reached by: what its fields tell, and what is kept beside them. */
final class ChannelList {

    private final ChannelKeys keys;
    private final @Nullable String country;
    private final List<Channel> all = new ArrayList<>();

    ChannelList(ChannelKeys keys, Values contact, long version, List<ChannelRow> rows) {
        this.keys = keys;
        this.country = contact.get(ContactRecords.COUNTRY_REGION_CODE);
        var rest = new ArrayList<>(rows);
        for (ChannelMedium medium : ChannelMedium.values()) {
            medium.fields().forEach(field -> ofField(medium, field, contact.get(field), version, rest));
            rest.stream().filter(row -> row.medium() == medium).forEach(row -> all.add(row.shown(null, row.value())));
        }
    }

    private void ofField(
            ChannelMedium medium,
            RecordField<String> field,
            @Nullable String value,
            long version,
            List<ChannelRow> rest) {
        if (value == null) {
            return;
        }
        var name = field.name();
        var row = rest.stream()
                .filter(each -> each.is(medium, key(medium, value)))
                .findFirst();
        row.ifPresent(rest::remove);
        all.add(row.map(each -> each.shown(name, value))
                .orElseGet(() -> new Channel(
                        name, version, medium, ChannelKind.usual(field), value, null, isPreferred(name), name)));
    }

    static boolean isPreferred(@Nullable String field) {
        return field != null && !field.equals(ContactRecords.EMAIL_2.name());
    }

    String key(ChannelMedium medium, String value) {
        return keys.of(medium, value, country);
    }

    List<Channel> all() {
        return all;
    }

    /** Lists those of a medium that no field of the contact holds. */
    List<Channel> further(ChannelMedium medium) {
        return all.stream()
                .filter(each -> each.medium() == medium && each.field() == null)
                .toList();
    }

    /** Finds one by its id, or by the field that holds it. */
    Optional<Channel> find(ChannelMedium medium, String id) {
        return all.stream()
                .filter(each -> each.medium() == medium && (id.equals(each.id()) || id.equals(each.field())))
                .findFirst();
    }

    Optional<Channel> holding(ChannelMedium medium, String value) {
        var key = key(medium, value);
        return all.stream()
                .filter(each ->
                        each.medium() == medium && key(medium, each.value()).equals(key))
                .findFirst();
    }

    /** Finds what comes after the preferred one when that goes. */
    Optional<Channel> next(Channel preferred, RecordField<String> field) {
        return all.stream()
                .filter(each -> each.medium() == preferred.medium() && !each.preferred())
                .filter(each -> each.kind().stepsIn() && each.kind().field(each.medium()) == field)
                .findFirst();
    }
}
