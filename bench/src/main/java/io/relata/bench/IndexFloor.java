package io.relata.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;

/** The same names in a bare index, asked by one plain question each. */
final class IndexFloor implements AutoCloseable {

    /** Says at the start that it could use the vector module; asked for by name, it would make the JVM say more. */
    private static final Logger VECTORS =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    private static final int HITS = 20;
    private static final int GRAM = 3;

    private final Generator generator;
    private final int size;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    IndexFloor(Path folder, Generator generator, int size) throws IOException {
        VECTORS.setLevel(Level.SEVERE);
        this.generator = generator;
        this.size = size;
        var directory = FSDirectory.open(folder.resolve("floor-index"));
        try (var writer = new IndexWriter(directory, new IndexWriterConfig())) {
            for (int index = 0; index < size; index++) {
                writer.addDocument(document(generator.at(index)));
            }
        }
        this.reader = DirectoryReader.open(directory);
        this.searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
    }

    List<Operation> all() {
        return List.of(
                operation(Names.PREFIX, person -> new PrefixQuery(term("word", SearchTexts.prefix(person)))),
                operation(Names.SUBSTRING, person -> grams(SearchTexts.substring(person))),
                operation(Names.TWO_WORDS, person -> prefixes(SearchTexts.twoWords(person))),
                operation(Names.TYPO, person -> new FuzzyQuery(term("word", SearchTexts.typo(person)), 1)),
                operation(
                        Names.PHONE, person -> new PrefixQuery(new Term("phone", reversed(SearchTexts.phone(person))))),
                operation(Names.EMAIL, person -> new TermQuery(new Term("email", person.email()))));
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private Operation operation(String name, Function<Person, Query> question) {
        return new Operation(name, random -> {
            var index = random.nextInt(size);
            var person = generator.at(index % Generator.GROUP == 0 ? index + 1 : index);
            var stored = searcher.storedFields();
            for (var hit : searcher.search(question.apply(person), HITS).scoreDocs) {
                stored.document(hit.doc);
            }
        });
    }

    private static Document document(Person person) {
        var document = new Document();
        document.add(new StoredField("name", person.name()));
        for (String word : folded(person.name()).split(" ")) {
            document.add(new StringField("word", word, Field.Store.NO));
            for (int i = 0; i + GRAM <= word.length(); i++) {
                document.add(new StringField("gram", word.substring(i, i + GRAM), Field.Store.NO));
            }
        }
        document.add(new StringField("email", person.email(), Field.Store.NO));
        document.add(new StringField("phone", reversed(person.phone().replaceAll("\\D", "")), Field.Store.NO));
        return document;
    }

    private static Query grams(String part) {
        var query = new BooleanQuery.Builder();
        var word = folded(part);
        for (int i = 0; i + GRAM <= word.length(); i++) {
            query.add(new TermQuery(new Term("gram", word.substring(i, i + GRAM))), BooleanClause.Occur.FILTER);
        }
        return query.build();
    }

    private static Query prefixes(String words) {
        var query = new BooleanQuery.Builder();
        for (String word : folded(words).split(" ")) {
            query.add(new PrefixQuery(new Term("word", word)), BooleanClause.Occur.FILTER);
        }
        return query.build();
    }

    private static Term term(String field, String text) {
        return new Term(field, folded(text));
    }

    private static String folded(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('ø', 'o')
                .replace("æ", "ae");
    }

    private static String reversed(String text) {
        return new StringBuilder(text).reverse().toString();
    }
}
