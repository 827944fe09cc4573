package io.relata.host.search;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import io.relata.platform.search.SearchHit;
import io.relata.platform.text.SortKeys;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A running search over a {@link Register}. */
final class SearchFixture implements AutoCloseable {

    static final SortKeys SORT_KEYS = (order, text) -> Arrays.copyOf(
            Collator.getInstance(ULocale.ROOT).getCollationKey(text).toByteArray(), SortKeys.LENGTH);

    private final SearchIndexing indexing;
    private final LuceneSearch search;

    SearchFixture(Path data, Register register) {
        var sources = new LiveSources(register, register);
        this.indexing = new SearchIndexing(data, SORT_KEYS, register, sources, register, register);
        this.search = new LuceneSearch(indexing, sources);
        indexing.start();
        search.awaitFresh();
    }

    LuceneSearch search() {
        return search;
    }

    SearchIndexing indexing() {
        return indexing;
    }

    /** Search after everything committed so far is visible, and tell the titles. */
    List<String> find(String text) {
        search.awaitFresh();
        return search.find(text, null, 20).stream().map(SearchHit::title).toList();
    }

    @Override
    public void close() {
        indexing.stop();
    }
}
