package io.relata.contacts;

import io.relata.platform.change.RecordField;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.rest.FieldValues;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Holds where somebody wants an address to stand among those of its contact.
 *
 * @param place the place from 1, or null
 * @param preferred whether it is to be the preferred one of its kind, or null
 * @param fields what else was sent
 */
record AddressStanding(
        @Nullable Integer place, @Nullable Boolean preferred, Map<String, ? extends @Nullable Object> fields) {

    static final RecordField<Boolean> PREFERRED = RecordField.flag("preferred");

    static AddressStanding of(Map<String, ? extends @Nullable Object> sent) {
        var fields = new LinkedHashMap<String, @Nullable Object>(sent);
        var place = Place.read(fields.remove(Place.FIELD.name()));
        var preferred = FieldValues.read(PREFERRED, fields.remove(PREFERRED.name()));
        return new AddressStanding(place, preferred, fields);
    }

    boolean prefers() {
        return Boolean.TRUE.equals(preferred);
    }

    boolean moves() {
        return place != null || prefers();
    }

    /** What becomes of another kind stands behind those, unless it is said where. */
    AddressStanding orLast() {
        return moves() ? this : new AddressStanding(Integer.MAX_VALUE, preferred, fields);
    }

    /** Refuses to take the preferred one from its place: another one has to come there. */
    void requireSuits(AlternativeAddress address) {
        if (Boolean.FALSE.equals(preferred) && address.preferred()) {
            throw Problem.of(ProblemCode.STATE, "contacts.problem.channelPreferred")
                    .at(PREFERRED.name());
        }
    }
}
