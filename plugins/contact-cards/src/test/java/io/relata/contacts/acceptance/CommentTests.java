package io.relata.contacts.acceptance;

import static io.relata.contacts.acceptance.Scene.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.relata.contacts.ContactComment;
import io.relata.contacts.ContactComments;
import io.relata.platform.problem.ProblemCode;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CommentTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final Scene scene = Scene.fresh();
    private final ContactComments comments = scene.platform().service(ContactComments.class);
    private final Someone company = scene.company("Contoso Ltd");

    @Test
    @DisplayName("CLS-008 a comment is kept on its contact, which shows that there is one")
    void keepsAComment() {
        company.has("comment", false);
        comments.add(company.no(), Scene.map("comment", "Prefers mornings"));
        company.has("comment", true);
        assertThat(comments.of(company.no()))
                .extracting(ContactComment::comment)
                .containsExactly("Prefers mornings");
        refused(ProblemCode.REQ, "comment", () -> comments.add(company.no(), Scene.map("comment", " ")));
    }

    @Test
    @DisplayName("CLS-009 the first comment of a day proposes its date, the next one none")
    void proposesTheDateOnce() {
        scene.profile("workDate", MONDAY.toString());
        assertThat(comments.proposedDate(company.no())).contains(MONDAY);
        comments.add(company.no(), Scene.map("comment", "One"));
        assertThat(comments.proposedDate(company.no())).isEmpty();
        comments.add(company.no(), Scene.map("comment", "Two"));
        assertThat(comments.of(company.no())).extracting(ContactComment::date).containsExactly(MONDAY, null);
    }

    @Test
    @DisplayName("DEL-007 comments go with their contact")
    void goWithTheirContact() {
        comments.add(company.no(), Scene.map("comment", "Prefers mornings"));
        company.delete();
        assertThat(scene.contacts().find(company.no())).isEmpty();
    }
}
