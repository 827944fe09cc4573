package io.relata.features;

import java.util.List;

/** Be a word of the field that every language has its own for: a table, a field, a kind. Implemented by enums. */
public interface Term {

    /** Tell the words for it in all languages; letter case does not matter. */
    List<String> words();
}
