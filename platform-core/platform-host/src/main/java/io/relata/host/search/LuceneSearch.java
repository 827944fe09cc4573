package io.relata.host.search;

import io.relata.platform.search.Search;
import io.relata.platform.search.SearchHit;
import io.relata.platform.search.SearchSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.lucene.document.Document;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Finds records in this node's index, among the kinds the acting user may read. */
@Component
class LuceneSearch implements Search {

    private static final Logger LOG = LoggerFactory.getLogger(LuceneSearch.class);
    private static final int MOST_HITS = 200;
    private static final long PATIENCE_SECONDS = 60;

    private final SearchIndexing indexing;
    private final LiveSources sources;

    LuceneSearch(SearchIndexing indexing, LiveSources sources) {
        this.indexing = indexing;
        this.sources = sources;
    }

    @Override
    public List<SearchHit> find(String text, @Nullable String type, int limit) {
        var typed = new TypedText(text);
        var readable = sources.readable();
        if (type != null) {
            readable.keySet().retainAll(List.of(type));
        }
        if (typed.isTooShort() || readable.isEmpty()) {
            return List.of();
        }
        try {
            var most = Math.clamp(limit, 1, MOST_HITS);
            return indexing.indexer().index().search(typed.questions(), readable.keySet(), most).stream()
                    .map(found -> hit(found, readable))
                    .toList();
        } catch (IOException | AlreadyClosedException damaged) {
            LOG.error("The search index cannot be read", damaged);
            indexing.indexer().mend();
            return List.of();
        }
    }

    @Override
    public void awaitFresh() {
        try {
            indexing.indexer().whenFresh().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException late) {
            throw new IllegalStateException("The search index did not catch up", late);
        }
    }

    private static SearchHit hit(Document found, Map<String, SearchSource> readable) {
        var type = found.get(IndexField.TYPE);
        var key = found.get(IndexField.KEY);
        var source = readable.get(type);
        var route = source == null
                ? ""
                : source.route().replace("{key}", UriUtils.encodePathSegment(key, StandardCharsets.UTF_8));
        return new SearchHit(
                type,
                UUID.fromString(found.get(IndexField.ID)),
                key,
                found.get(IndexField.KIND),
                found.get(IndexField.TITLE),
                found.get(IndexField.SUBTITLE),
                route);
    }
}
