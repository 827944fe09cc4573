package io.relata.features.steps;

import io.relata.features.Term;
import java.util.Arrays;
import java.util.List;

/** The kinds of communication that stories speak of. */
public enum InteractionKind implements Term {
    CALL("call", "phone call", "telefonsamtale", "puhelu", "puhelun", "telefoongesprek", "appel téléphonique"),
    MEETING("meeting", "meeting", "møte", "kokous", "kokouksen", "vergadering", "réunion"),
    EMAIL("email", "e-mail", "e-post", "sähköposti", "sähköpostin", "e-mailbericht", "e-mail"),
    LETTER("letter", "letter", "brev", "kirje", "kirjeen", "brief", "lettre");

    private final String path;
    private final List<String> words;

    InteractionKind(String path, String... words) {
        this.path = path;
        this.words = List.of(words);
    }

    /** Tell its name in the REST interface and in ids on the page. */
    String path() {
        return path;
    }

    /** Finds the kind a timeline shows by that name. */
    static InteractionKind at(String path) {
        return Arrays.stream(values())
                .filter(each -> each.path.equals(path))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The timeline shows the unknown kind '" + path + "'"));
    }

    @Override
    public List<String> words() {
        return words;
    }
}
