package io.relata.documents.internal;

import io.relata.documents.DocumentTables;
import io.relata.interactions.DocumentMoment;
import io.relata.interactions.DocumentRecordings;
import io.relata.interactions.DocumentType;
import io.relata.interactions.RecordingSetup;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
        return recordings.all().stream().filter(each -> isPrinted(each.type())).toList();
    }

    private static boolean isPrinted(DocumentType type) {
        return type.moments().contains(DocumentMoment.PRINTED);
    }

    /** Tell what a type is called. */
    public String name(String code) {
        return recordings.name(code);
    }

    /** Tell what a type is called in a language. */
    String name(String code, Locale language, Messages messages) {
        return recordings
                .type(code)
                .map(type -> messages.text(language, type.title()))
                .orElse(code);
    }

    /** Tell whether something can happen with documents of a type. */
    public boolean knows(String code, DocumentMoment moment) {
        return find(code).filter(type -> type.moments().contains(moment)).isPresent();
    }

    private Optional<DocumentType> find(String code) {
        return recordings.type(code).filter(KnownTypes::isPrinted);
    }

    /**
     * Goes on only with a type that is known.
     *
     * @throws Problem REF at the type
     */
    void requireKnown(String code) {
        if (find(code).isEmpty()) {
            throw Problem.of(ProblemCode.REF, "documents.problem.type", code).at(DocumentTables.TYPE.name());
        }
    }
}
