package io.relata.documents.internal;

import io.relata.documents.DocumentTables;
import io.relata.interactions.DocumentMoment;
import io.relata.interactions.DocumentRecordings;
import io.relata.interactions.RecordingSetup;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import java.util.List;
import org.springframework.stereotype.Component;

/** Knows the types documents can have here: those that can be printed. */
@Component
public class KnownTypes {
    private final DocumentRecordings recordings;

    KnownTypes(DocumentRecordings recordings) {
        this.recordings = recordings;
    }

    /** List them, by area. */
    public List<RecordingSetup> all() {
        return recordings.all().stream()
                .filter(each -> each.type().moments().contains(DocumentMoment.PRINTED))
                .toList();
    }

    /** Tell what a type is called. */
    public String name(String code) {
        return recordings.name(code);
    }

    /** Tell whether something can happen with documents of a type. */
    public boolean knows(String code, DocumentMoment moment) {
        return all().stream()
                .anyMatch(each ->
                        each.code().equals(code) && each.type().moments().contains(moment));
    }

    /**
     * Goes on only with a type that is known.
     *
     * @throws Problem REF at the type
     */
    void requireKnown(String code) {
        if (all().stream().noneMatch(each -> each.code().equals(code))) {
            throw Problem.of(ProblemCode.REF, "documents.problem.type", code).at(DocumentTables.TYPE.name());
        }
    }
}
