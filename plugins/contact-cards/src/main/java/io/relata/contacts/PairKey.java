package io.relata.contacts;

import java.util.UUID;

/** Names two contacts in whatever direction: the same for both of them. */
record PairKey(UUID first, UUID second) {

    static PairKey of(UUID one, UUID other) {
        return one.toString().compareTo(other.toString()) < 0 ? new PairKey(one, other) : new PairKey(other, one);
    }

    UUID other(UUID one) {
        return one.equals(first) ? second : first;
    }
}
