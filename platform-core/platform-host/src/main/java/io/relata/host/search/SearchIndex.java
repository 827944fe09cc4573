package io.relata.host.search;

import io.relata.platform.search.SearchDocument;
import io.relata.platform.text.SortKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NRTCachingDirectory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The files of the index: one thread writes, many search. */
final class SearchIndex implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SearchIndex.class);
    private static final String FORMAT_KEY = "format";

    /** Raise it when documents are made differently: older indexes are then rebuilt. */
    private static final String FORMAT = "2";

    private static final double WRITE_BUFFER_MB = 48;
    private static final double PARTS_PER_TIER = 4;

    /** What a few changes add to the index stays in memory until it is committed. */
    private static final double SMALL_PART_MB = 2;

    private static final double SMALL_PARTS_MB = 16;

    /** The index is kept in this order, so a search stops as soon as it has enough. */
    private static final Sort ORDER = new Sort(new SortField(IndexField.ORDER, SortField.Type.STRING));

    private final SortKeys sortKeys;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    private SearchIndex(Path folder, SortKeys sortKeys, IndexWriterConfig.OpenMode mode) throws IOException {
        this.sortKeys = sortKeys;
        this.directory = new NRTCachingDirectory(FSDirectory.open(folder), SMALL_PART_MB, SMALL_PARTS_MB);
        IndexWriter opened = null;
        try {
            opened = new IndexWriter(
                    directory,
                    new IndexWriterConfig()
                            .setOpenMode(mode)
                            .setIndexSort(ORDER)
                            .setCommitOnClose(false)
                            .setMergePolicy(fewParts())
                            .setRAMBufferSizeMB(WRITE_BUFFER_MB));
            this.writer = opened;
            this.searchers = new SearcherManager(opened, new UncachedSearchers());
        } catch (IOException | RuntimeException failed) {
            if (opened != null) {
                opened.rollback();
            }
            directory.close();
            throw failed;
        }
    }

    /** Open the index of a folder; one that is missing, damaged or of another format begins anew, empty. */
    static SearchIndex open(Path folder, SortKeys sortKeys) throws IOException {
        Files.createDirectories(folder);
        try {
            var index = new SearchIndex(folder, sortKeys, IndexWriterConfig.OpenMode.CREATE_OR_APPEND);
            if (index.isEmpty() || FORMAT.equals(index.committed().get(FORMAT_KEY))) {
                return index;
            }
            LOG.info("The search index has an older format and is rebuilt");
            index.close();
        } catch (LockObtainFailedException inUse) {
            throw inUse;
        } catch (IOException | RuntimeException damaged) {
            LOG.warn("The search index cannot be read and is rebuilt: {}", damaged.toString());
        }
        return anew(folder, sortKeys);
    }

    /** Throw away whatever is in the folder and begin empty. */
    static SearchIndex anew(Path folder, SortKeys sortKeys) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
        return new SearchIndex(folder, sortKeys, IndexWriterConfig.OpenMode.CREATE);
    }

    /** Tell what was remembered with the last commit. */
    Map<String, String> committed() {
        var remembered = new HashMap<String, String>();
        var data = writer.getLiveCommitData();
        if (data != null) {
            data.forEach(entry -> remembered.put(entry.getKey(), entry.getValue()));
        }
        return remembered;
    }

    /** Write what is in memory to disk, together with what to remember. */
    void commit(Map<String, String> remember) throws IOException {
        var data = new HashMap<>(remember);
        data.put(FORMAT_KEY, FORMAT);
        writer.setLiveCommitData(data.entrySet());
        writer.commit();
    }

    /** Put records in as they are now; those asked for that are gone are removed. */
    void replace(String type, Set<UUID> asked, List<SearchDocument> records, long generation) throws IOException {
        var gone = new LinkedHashSet<>(asked);
        for (SearchDocument record : records) {
            if (put(type, record, generation)) {
                gone.remove(record.id());
            }
        }
        writer.deleteDocuments(
                gone.stream().map(id -> RecordDocument.recordTerm(type, id)).toArray(Term[]::new));
    }

    /** A record that a plugin describes badly must not hold up the others. */
    private boolean put(String type, SearchDocument record, long generation) throws IOException {
        try {
            var order = sortKeys.key(SortKeys.Order.ROOT, record.title());
            var document = RecordDocument.of(record, type, Long.toString(generation), order);
            writer.updateDocument(RecordDocument.recordTerm(type, record.id()), document);
            return true;
        } catch (NullPointerException | IllegalArgumentException unusable) {
            LOG.warn("The {} {} cannot be found by search: {}", type, record.id(), unusable.toString());
            return false;
        }
    }

    /** Remove what rebuilds before this one left behind. */
    void removeOlder(String type, long generation) throws IOException {
        writer.deleteDocuments(new BooleanQuery.Builder()
                .add(typeQuery(Set.of(type)), BooleanClause.Occur.MUST)
                .add(
                        new TermQuery(new Term(IndexField.GENERATION, Long.toString(generation))),
                        BooleanClause.Occur.MUST_NOT)
                .build());
    }

    /** Remove all records of a kind. */
    void removeAll(String type) throws IOException {
        writer.deleteDocuments(typeQuery(Set.of(type)));
    }

    /** Let searches see what was written. */
    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** Count the records of a kind. */
    long count(String type) throws IOException {
        var searcher = searchers.acquire();
        try {
            return searcher.count(typeQuery(Set.of(type)));
        } finally {
            searchers.release(searcher);
        }
    }

    /**
     * Ask questions until there are enough hits.
     *
     * @param questions the strictest first
     * @param types only these kinds
     * @param limit the most hits
     */
    List<Document> search(List<Query> questions, Set<String> types, int limit) throws IOException {
        var searcher = searchers.acquire();
        try {
            var filter = typeQuery(types);
            var found = new LinkedHashSet<Integer>();
            for (Query question : questions) {
                if (found.size() < limit) {
                    add(found, searcher, filtered(question, filter), limit);
                }
            }
            return documents(searcher, found);
        } finally {
            searchers.release(searcher);
        }
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.rollback();
        directory.close();
    }

    /** Looking for similar words costs as much in a small part as in a large one. */
    private static MergePolicy fewParts() {
        var policy = new TieredMergePolicy();
        policy.setSegmentsPerTier(PARTS_PER_TIER);
        return policy;
    }

    private boolean isEmpty() {
        return writer.getDocStats().maxDoc == 0;
    }

    private static void add(Set<Integer> found, IndexSearcher searcher, Query query, int limit) throws IOException {
        for (var hit : searcher.search(query, new TopFieldCollectorManager(ORDER, limit, null, 1)).scoreDocs) {
            if (found.size() < limit) {
                found.add(hit.doc);
            }
        }
    }

    private static List<Document> documents(IndexSearcher searcher, Set<Integer> found) throws IOException {
        var stored = searcher.storedFields();
        var documents = new ArrayList<Document>(found.size());
        for (int hit : found) {
            documents.add(stored.document(hit));
        }
        return documents;
    }

    private static Query filtered(Query question, Query filter) {
        return new BooleanQuery.Builder()
                .add(question, BooleanClause.Occur.FILTER)
                .add(filter, BooleanClause.Occur.FILTER)
                .build();
    }

    private static Query typeQuery(Set<String> types) {
        return new TermInSetQuery(
                IndexField.TYPE, types.stream().map(BytesRef::new).toList());
    }

    /** What users type differs every time: keeping results costs more than it saves. */
    private static final class UncachedSearchers extends SearcherFactory {

        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
            var searcher = new IndexSearcher(reader);
            searcher.setQueryCache(null);
            return searcher;
        }
    }
}
