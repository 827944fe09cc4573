package io.relata.host.search;

/**
 * What the index remembers of one kind of record from start to start.
 *
 * @param generation counts its rebuilds
 * @param complete whether the last rebuild came to its end
 * @param mark the sequence up to which its changes are indexed
 */
record TypeState(long generation, boolean complete, long mark) {

    static final TypeState UNKNOWN = new TypeState(0, false, 0);

    TypeState at(long newMark) {
        return new TypeState(generation, complete, newMark);
    }

    TypeState rebuilding(long newMark) {
        return new TypeState(generation + 1, false, newMark);
    }

    TypeState completed() {
        return new TypeState(generation, true, mark);
    }

    String write() {
        return generation + " " + complete + " " + mark;
    }

    static TypeState read(String text) {
        var parts = text.split(" ");
        return new TypeState(Long.parseLong(parts[0]), Boolean.parseBoolean(parts[1]), Long.parseLong(parts[2]));
    }
}
