package io.relata.interactions.internal;

import io.relata.interactions.DocumentReference;
import io.relata.platform.plugin.Extensions;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.ui.NavPage;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Tells whether a document can be opened from the interaction it was recorded as. */
@Component
public class DocumentLinks {
    private final KnownDocumentTypes types;
    private final Extensions extensions;

    DocumentLinks(KnownDocumentTypes types, Extensions extensions) {
        this.types = types;
        this.extensions = extensions;
    }

    /** Tell whether it can be opened. */
    public boolean opens(DocumentReference document) {
        return document.link() != null && !isMadeAnew(document) && leadsSomewhere(document.link());
    }

    private boolean isMadeAnew(DocumentReference document) {
        return types.find(document.type())
                .filter(known -> !known.type().openedAgain())
                .isPresent();
    }

    /** A page of a plugin that is stopped leads nowhere. */
    private boolean leadsSomewhere(String link) {
        var first = link.split("[/?#]", 2)[0];
        return isElsewhere(link)
                || extensions.<NavPage>all(NavPage.class).stream()
                        .anyMatch(page -> page.value().path().split("/", 2)[0].equals(first));
    }

    /** Tell whether a link leads out of the product. */
    public static boolean isElsewhere(String link) {
        return link.startsWith("http://") || link.startsWith("https://");
    }

    /**
     * Goes on only with a document that can be opened.
     *
     * @throws Problem STATE
     */
    void requireOpens(DocumentReference document) {
        if (isMadeAnew(document)) {
            throw Problem.of(ProblemCode.STATE, "interactions.documents.problem.madeAnew", document.type());
        }
        if (!opens(document)) {
            throw Problem.of(
                    ProblemCode.STATE,
                    "interactions.documents.problem.noLink",
                    Objects.requireNonNullElse(document.no(), document.type()));
        }
    }
}
