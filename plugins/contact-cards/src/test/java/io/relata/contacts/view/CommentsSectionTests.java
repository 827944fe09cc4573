package io.relata.contacts.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.relata.contacts.ContactComment;
import io.relata.contacts.ContactComments;
import io.relata.contacts.ContactFacts;
import io.relata.contacts.Contacts;
import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import io.relata.test.Window;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keeps comments on a card. */
@OnPlatform
class CommentsSectionTests {

    private final Platform platform;
    private final ContactComments comments;

    private ContactFacts company;
    private ContactComment comment;
    private Window window;

    CommentsSectionTests(Platform platform) {
        this.platform = platform;
        this.comments = platform.service(ContactComments.class);
    }

    @BeforeEach
    void openTheCard() {
        company = platform.service(Contacts.class)
                .create(Map.of("type", "company", "name", "Nordlys AS"))
                .value();
        comment = comments.add(company.no(), Map.of("comment", "Asked for prices", "code", "CALL"))
                .value();
        window = platform.open("contacts/" + company.no());
    }

    @AfterEach
    void closeIt() {
        window.close();
    }

    @Test
    void changesWhatACommentSaysWithItsDateAndCode() {
        assertThat(window.text(line())).contains("Asked for prices", "CALL");
        press("edit-comment-" + comment.id());
        window.test(window.find(TextArea.class).withId("field-comment").single())
                .setValue("Asked for\nspring prices");
        window.find(DatePicker.class).withId("field-date").single().setValue(LocalDate.of(2027, 1, 25));
        window.test(window.find(TextField.class).withId("field-code").single()).setValue("mail");
        press("dialog-save");

        var kept = comments.of(company.no()).getFirst();
        assertThat(kept.comment()).isEqualTo("Asked for\nspring prices");
        assertThat(kept.date()).isEqualTo(LocalDate.of(2027, 1, 25));
        assertThat(window.text(line())).contains("spring prices", "MAIL");
        assertThat(window.focused()).isEqualTo("edit-comment-" + comment.id());
    }

    @Test
    void showsARefusalAtItsField() {
        press("edit-comment-" + comment.id());
        var text = window.find(TextArea.class).withId("field-comment").single();
        text.setValue(" ");
        press("dialog-save");
        assertThat(text.isInvalid()).isTrue();
        assertThat(comments.of(company.no()).getFirst().comment()).isEqualTo("Asked for prices");
    }

    @Test
    void removingOneLeavesWhatIsBeingWritten() {
        var words = window.find(TextArea.class).withId("comment-words").single();
        window.test(words).setValue("Half a thought");
        press("remove-comment-" + comment.id());
        assertThat(comments.of(company.no())).isEmpty();
        assertThat(words.getValue()).isEqualTo("Half a thought");
        assertThat(window.focused()).isEqualTo("comment-words");

        press("comment-add");
        assertThat(comments.of(company.no()))
                .extracting(ContactComment::comment)
                .containsExactly("Half a thought");
        assertThat(words.isEmpty()).isTrue();
    }

    private Div line() {
        return window.find(Div.class).withId("comment-" + comment.id()).single();
    }

    private void press(String id) {
        window.test(window.find(Button.class).withId(id).single()).click();
    }
}
