package io.relata.contacts.pairs;

import java.util.Locale;

/** Counts how often it was right that two entries are the same, and how often it was missed. */
record Score(int found, int wrong, int missed, int all) {

    static final Score NONE = new Score(0, 0, 0, 0);

    Score and(boolean same, boolean told) {
        return new Score(
                found + (same && told ? 1 : 0),
                wrong + (!same && told ? 1 : 0),
                missed + (same && !told ? 1 : 0),
                all + 1);
    }

    String text() {
        return found + missed == 0 || found + missed == all
                ? (found + wrong) + " of " + all + " told"
                : String.format(Locale.ROOT, "precision %.3f, recall %.3f of %d", precision(), recall(), all);
    }

    /** Tells how many of those that were told are the same. */
    double precision() {
        return found + wrong == 0 ? 1 : found / (double) (found + wrong);
    }

    /** Tells how many of those that are the same were told. */
    double recall() {
        return found + missed == 0 ? 1 : found / (double) (found + missed);
    }
}
