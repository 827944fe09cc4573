package io.relata.host.search;

import io.relata.platform.text.SortKeys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * Where the index lies.
 *
 * @param path its folder
 * @param sortKeys orders the hits
 */
record IndexFolder(Path path, SortKeys sortKeys) {

    SearchIndex open() {
        try {
            return SearchIndex.open(path, sortKeys);
        } catch (IOException unusable) {
            throw new UncheckedIOException("Cannot open the search index in " + path, unusable);
        }
    }

    SearchIndex anew() throws IOException {
        return SearchIndex.anew(path, sortKeys);
    }
}
