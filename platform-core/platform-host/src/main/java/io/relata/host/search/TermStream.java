package io.relata.host.search;

import java.util.Collection;
import java.util.Iterator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Hands ready terms to the index. An empty one is a gap: what stands on its two sides does not touch. */
final class TermStream extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final Collection<String> terms;
    private Iterator<String> rest;

    TermStream(Collection<String> terms) {
        this.terms = terms;
        this.rest = terms.iterator();
    }

    @Override
    public void reset() {
        rest = terms.iterator();
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        int step = 1;
        while (rest.hasNext()) {
            var next = rest.next();
            if (!next.isEmpty()) {
                term.append(next);
                increment.setPositionIncrement(step);
                return true;
            }
            step++;
        }
        return false;
    }
}
