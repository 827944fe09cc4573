package io.relata.host.search;

import io.relata.platform.text.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.NGramPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What a user typed, as a row of ever more generous questions: the hits of an earlier one stand before those of a later.
 */
final class TypedText {

    private static final int MOST_WORDS = 8;
    private static final int LONGEST = 200;
    private static final int ONE_TYPO_FROM = 4;
    private static final int TWO_TYPOS_FROM = 8;
    private static final int MOST_SIMILAR_WORDS = 50;

    private final String text;
    private final String digits;

    /** Every word in its spellings. */
    private final List<Set<String>> words;

    TypedText(String typed) {
        var stripped = typed.strip();
        this.text = stripped.length() > LONGEST ? stripped.substring(0, LONGEST) : stripped;
        this.digits = PhoneDigits.looksLike(text) ? PhoneDigits.of(text) : "";
        this.words = Arrays.stream(text.split("[\\s\\p{Z}]+"))
                .flatMap(TypedText::parts)
                .limit(MOST_WORDS)
                .toList();
    }

    /** Tell whether there is too little to look for. */
    boolean isTooShort() {
        return Folding.fold(text).replace(" ", "").length() < 2;
    }

    /** Ask, the strictest question first. */
    List<Query> questions() {
        var questions = new ArrayList<Query>();
        questions.add(exact());
        if (text.indexOf('@') >= 0) {
            questions.add(new PrefixQuery(new Term(IndexField.MAIL, text.toLowerCase(Locale.ROOT))));
        }
        if (digits.length() >= PhoneDigits.LEAST) {
            questions.add(phone());
        }
        questions.add(first());
        questions.add(all(TypedText::prefix));
        questions.add(orDigits(all(TypedText::part)));
        if (words.stream().anyMatch(word -> typos(spelling(word)) > 0)) {
            questions.add(all(TypedText::similar));
        }
        return questions;
    }

    private Query exact() {
        var terms = new ArrayList<Query>();
        Spellings.of(text).forEach(spelling -> terms.add(term(IndexField.EXACT, spelling)));
        terms.add(term(IndexField.EXACT, text.toLowerCase(Locale.ROOT)));
        if (digits.length() >= PhoneDigits.LEAST) {
            terms.add(term(IndexField.PHONE, digits));
        }
        return any(terms);
    }

    /** The kept number ends with the typed one, or the typed one ends with the kept. */
    private Query phone() {
        var numbers = new ArrayList<Query>();
        numbers.add(new PrefixQuery(new Term(IndexField.PHONE_REVERSED, PhoneDigits.reversed(digits))));
        PhoneDigits.withoutCountryCode(digits).forEach(number -> numbers.add(term(IndexField.PHONE, number)));
        return any(numbers);
    }

    /** All words begin words, and one of them begins a name. */
    private Query first() {
        var firsts = words.stream()
                .flatMap(Set::stream)
                .map(spelling -> beginning(IndexField.FIRST, IndexField.FIRST_WORD, spelling))
                .toList();
        return new BooleanQuery.Builder()
                .add(all(TypedText::prefix), BooleanClause.Occur.FILTER)
                .add(any(firsts), BooleanClause.Occur.FILTER)
                .build();
    }

    private Query orDigits(Query query) {
        return digits.length() >= RecordDocument.GRAM ? any(List.of(query, gram(digits))) : query;
    }

    private Query all(Function<Set<String>, Query> ofWord) {
        var query = new BooleanQuery.Builder();
        words.forEach(word -> query.add(ofWord.apply(word), BooleanClause.Occur.FILTER));
        return query.build();
    }

    private static Query prefix(Set<String> word) {
        return any(word.stream()
                .map(spelling -> beginning(IndexField.PREFIX, IndexField.WORD, spelling))
                .toList());
    }

    private static Query beginning(String beginnings, String words, String spelling) {
        return spelling.length() <= RecordDocument.LONGEST_PREFIX
                ? term(beginnings, spelling)
                : new PrefixQuery(new Term(words, spelling));
    }

    private static Query part(Set<String> word) {
        return any(word.stream()
                .map(spelling ->
                        spelling.length() < RecordDocument.GRAM ? term(IndexField.PREFIX, spelling) : gram(spelling))
                .toList());
    }

    private static Query similar(Set<String> word) {
        var spelling = spelling(word);
        var typos = typos(spelling);
        if (typos == 0) {
            return part(word);
        }
        return any(List.of(
                part(word), new FuzzyQuery(new Term(IndexField.WORD, spelling), typos, 0, MOST_SIMILAR_WORDS, true)));
    }

    private static Query gram(String part) {
        var grams = RecordDocument.grams(part);
        if (grams.size() == 1) {
            return term(IndexField.GRAM, part);
        }
        return new NGramPhraseQuery(
                RecordDocument.GRAM, new PhraseQuery(IndexField.GRAM, grams.toArray(String[]::new)));
    }

    /** A wrong digit makes another number, so only words of letters may be misspelled. */
    private static int typos(String word) {
        if (word.length() < ONE_TYPO_FROM || word.chars().anyMatch(Character::isDigit)) {
            return 0;
        }
        return word.length() < TWO_TYPOS_FROM ? 1 : 2;
    }

    private static String spelling(Set<String> word) {
        return word.iterator().next();
    }

    /** A typed word may fold to several: {@code Smith-Jones}. */
    private static Stream<Set<String>> parts(String word) {
        var spellings = Spellings.of(word);
        if (spellings.isEmpty()) {
            return Stream.empty();
        }
        if (spellings.stream().noneMatch(spelling -> spelling.indexOf(' ') >= 0)) {
            return Stream.of(spellings);
        }
        return Arrays.stream(spelling(spellings).split(" ")).map(Set::of);
    }

    private static Query term(String field, String text) {
        return new TermQuery(new Term(field, text));
    }

    private static Query any(List<Query> queries) {
        if (queries.size() == 1) {
            return queries.getFirst();
        }
        var any = new BooleanQuery.Builder();
        queries.forEach(query -> any.add(query, BooleanClause.Occur.SHOULD));
        return any.build();
    }
}
