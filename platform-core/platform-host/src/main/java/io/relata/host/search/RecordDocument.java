package io.relata.host.search;

import io.relata.platform.search.SearchDocument;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/** Turns what a record is found by into a document of the index. */
final class RecordDocument {

    /** The longest beginning of a word that has a term of its own; longer ones begin few words. */
    static final int LONGEST_PREFIX = 4;

    /** Letters in a row that have a term of their own. */
    static final int GRAM = 3;

    private static final int LONGEST_TEXT = 400;
    private static final FieldType TERMS = terms(IndexOptions.DOCS);
    private static final FieldType TERMS_IN_ORDER = terms(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

    private final Set<String> exact = new HashSet<>();
    private final Set<String> first = new HashSet<>();
    private final Set<String> words = new LinkedHashSet<>();
    private final Set<String> parts = new LinkedHashSet<>();
    private final Set<String> mails = new HashSet<>();
    private final Set<String> phones = new HashSet<>();

    private RecordDocument(SearchDocument record) {
        record.names().forEach(this::addName);
        addName(record.key());
        parts.addAll(words);
        record.emails().forEach(this::addMail);
        record.phones().forEach(this::addPhone);
    }

    /** Make the document of a record. */
    static Document of(SearchDocument record, String type, String generation, byte[] order) {
        var document = new Document();
        document.add(
                new StringField(IndexField.RECORD, recordTerm(type, record.id()).text(), Field.Store.NO));
        document.add(new StringField(IndexField.TYPE, type, Field.Store.YES));
        document.add(new StringField(IndexField.GENERATION, generation, Field.Store.NO));
        document.add(new SortedDocValuesField(IndexField.ORDER, new BytesRef(order)));
        document.add(new StoredField(IndexField.ID, record.id().toString()));
        document.add(new StoredField(IndexField.KEY, record.key()));
        document.add(new StoredField(IndexField.KIND, record.kind()));
        document.add(new StoredField(IndexField.TITLE, record.title()));
        document.add(new StoredField(IndexField.SUBTITLE, record.subtitle()));
        new RecordDocument(record).addTerms(document);
        return document;
    }

    /** Name a record in the index. */
    static Term recordTerm(String type, UUID id) {
        return new Term(IndexField.RECORD, type + ":" + id);
    }

    /** Cut a word into runs of three letters; a shorter word has none. */
    static List<String> grams(String word) {
        var grams = new ArrayList<String>();
        for (int i = 0; i + GRAM <= word.length(); i++) {
            grams.add(word.substring(i, i + GRAM));
        }
        return grams;
    }

    private void addName(String name) {
        for (String spelling : Spellings.of(cut(name))) {
            exact.add(spelling);
            var parted = spelling.split(" ");
            first.add(parted[0]);
            words.addAll(List.of(parted));
        }
    }

    private void addMail(String email) {
        var mail = cut(email).strip().toLowerCase(Locale.ROOT);
        exact.add(mail);
        mails.add(mail);
        mails.add(mail.substring(Math.max(0, mail.lastIndexOf('@'))));
        Spellings.of(mail).forEach(spelling -> parts.addAll(List.of(spelling.split(" "))));
    }

    private void addPhone(String phone) {
        var digits = PhoneDigits.of(cut(phone));
        parts.add(digits);
        if (digits.length() >= PhoneDigits.LEAST) {
            phones.add(digits);
        }
    }

    private void addTerms(Document document) {
        add(document, IndexField.EXACT, exact);
        add(document, IndexField.FIRST, beginnings(first));
        add(document, IndexField.FIRST_WORD, first);
        add(document, IndexField.PREFIX, beginnings(words));
        add(document, IndexField.WORD, words);
        add(document, IndexField.MAIL, mails);
        add(document, IndexField.PHONE, phones);
        add(
                document,
                IndexField.PHONE_REVERSED,
                phones.stream().map(PhoneDigits::reversed).toList());
        document.add(new Field(IndexField.GRAM, new TermStream(gramsOfParts()), TERMS_IN_ORDER));
    }

    private List<String> gramsOfParts() {
        var all = new ArrayList<String>();
        for (String part : parts) {
            var grams = grams(part);
            if (!grams.isEmpty()) {
                all.addAll(grams);
                all.add("");
            }
        }
        return all;
    }

    private static Set<String> beginnings(Collection<String> words) {
        var beginnings = new HashSet<String>();
        for (String word : words) {
            for (int length = 1; length <= Math.min(LONGEST_PREFIX, word.length()); length++) {
                beginnings.add(word.substring(0, length));
            }
        }
        return beginnings;
    }

    private static void add(Document document, String field, Collection<String> terms) {
        if (!terms.isEmpty()) {
            document.add(new Field(field, new TermStream(terms), TERMS));
        }
    }

    private static String cut(String text) {
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    }

    private static FieldType terms(IndexOptions options) {
        var type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.setIndexOptions(options);
        type.freeze();
        return type;
    }
}
