package io.relata.contacts;

import static io.relata.contacts.ChannelRecords.KIND;
import static io.relata.contacts.ChannelRecords.NOTE;

import io.relata.platform.change.RecordField;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.rest.FieldValues;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Holds what somebody sent about a number or address, read and checked by itself. */
record ChannelAsked(ChannelMedium medium, Map<String, ? extends @Nullable Object> sent) {

    private static final RecordField<Boolean> PREFERRED = RecordField.flag("preferred");

    ChannelAsked {
        FieldValues.requireOnly(sent, "value", KIND.name(), NOTE.name(), PREFERRED.name(), Place.FIELD.name());
    }

    /** Tells the value, which has to be there. */
    String value() {
        var value = read(medium.sent());
        if (value == null) {
            throw Problem.required(medium.sent().name());
        }
        Reach.require(medium, value, medium.sent());
        return value;
    }

    String value(String otherwise) {
        return has(medium.sent()) && !otherwise.equals(read(medium.sent())) ? value() : otherwise;
    }

    ChannelKind kind(ChannelKind otherwise) {
        var kind = read(KIND);
        if (kind == null) {
            return otherwise;
        }
        if (!kind.suits(medium)) {
            throw Problem.of(ProblemCode.TYPE, "contacts.problem.channelKind").at(KIND.name());
        }
        return kind;
    }

    @Nullable
    String note(@Nullable String otherwise) {
        return has(NOTE) ? read(NOTE) : otherwise;
    }

    /** Tells whether it says more than a field of the contact can hold. */
    boolean describes() {
        return has(KIND) || has(NOTE);
    }

    boolean prefers() {
        return Boolean.TRUE.equals(read(PREFERRED));
    }

    /** Tells the place among the further ones, from 1, or null. */
    @Nullable
    Integer place() {
        return Place.read(sent.get(Place.FIELD.name()));
    }

    /** Refuses to take the preferred one from its place: another one has to come there. */
    void requireSuits(Channel channel) {
        var leaves = has(PREFERRED) && !prefers();
        if (channel.preferred() && leaves || channel.field() != null && place() != null) {
            throw Problem.of(ProblemCode.STATE, "contacts.problem.channelPreferred")
                    .at(leaves ? PREFERRED.name() : Place.FIELD.name());
        }
    }

    private boolean has(RecordField<?> field) {
        return sent.containsKey(field.name());
    }

    private <T> @Nullable T read(RecordField<T> field) {
        return FieldValues.read(field, sent.get(field.name()));
    }
}
