package io.relata.contacts.pairs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/** Makes all pairs, the same ones each time, and reads those that are kept. */
final class PairFile {

    static final String NAME = "labelled-pairs.csv";
    private static final long SEED = 20_260_302;

    private PairFile() {}

    static List<LabelledPair> generated() {
        var random = new Random(SEED);
        var pairs = new ArrayList<LabelledPair>();
        for (Land land : Land.values()) {
            var companies = new Pairing(random, land, "company");
            new CompanyPairs(random, land, companies).make();
            pairs.addAll(companies.pairs());
            var persons = new Pairing(random, land, "person");
            new PersonPairs(random, land, persons).make();
            pairs.addAll(persons.pairs());
        }
        return pairs;
    }

    static String text(List<LabelledPair> pairs) {
        var text = new StringBuilder(LabelledPair.HEADER).append('\n');
        pairs.forEach(pair -> text.append(pair.line()).append('\n'));
        return text.toString();
    }

    static String kept() {
        try (var stream = Objects.requireNonNull(PairFile.class.getResourceAsStream(NAME), NAME)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<LabelledPair> read(String text) {
        return text.lines().skip(1).map(LabelledPair::read).toList();
    }
}
