package io.relata.contacts.pairs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Holds two entries and whether both mean the same contact.
 *
 * @param type company or person
 * @param situation how the two came about
 */
record LabelledPair(String language, String type, String situation, boolean same, Entry stored, Entry typed) {

    static final String HEADER = "language;type;situation;same;" + headings("stored") + ";" + headings("typed");

    private static final int LABELS = 4;

    private static String headings(String side) {
        return Entry.FIELDS.stream().map(field -> side + "." + field).collect(Collectors.joining(";"));
    }

    String line() {
        var cells = new ArrayList<>(List.of(language, type, situation, String.valueOf(same)));
        Entry.FIELDS.forEach(field -> cells.add(stored.get(field)));
        Entry.FIELDS.forEach(field -> cells.add(typed.get(field)));
        return String.join(";", cells);
    }

    static LabelledPair read(String line) {
        var cells = List.of(line.split(";", -1));
        var stored = LABELS + Entry.FIELDS.size();
        return new LabelledPair(
                cells.get(0),
                cells.get(1),
                cells.get(2),
                Boolean.parseBoolean(cells.get(3)),
                entry(cells.subList(LABELS, stored)),
                entry(cells.subList(stored, cells.size())));
    }

    private static Entry entry(List<String> cells) {
        return new Entry(IntStream.range(0, Entry.FIELDS.size())
                .filter(field -> !cells.get(field).isEmpty())
                .boxed()
                .collect(Collectors.toMap(Entry.FIELDS::get, cells::get)));
    }

    /** Names the fields as the interface does, ready to be created or looked for. */
    Map<String, String> draft(Entry entry) {
        return entry.with("type", type).values();
    }
}
