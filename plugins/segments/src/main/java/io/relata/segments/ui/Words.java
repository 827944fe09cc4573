package io.relata.segments.ui;

import io.relata.platform.rest.FieldValues;

/** Finds the words for choices. */
final class Words {
    static final String CORRESPONDENCE = "segments.correspondence.";
    static final String FLOW = "segments.flow.";
    static final String BEGUN = "segments.begun.";
    static final String EVALUATION = "segments.evaluation.";

    private Words() {}

    /** Tells the last part of the message key of a choice. */
    static String key(Enum<?> choice) {
        return String.valueOf(FieldValues.show(choice));
    }
}
