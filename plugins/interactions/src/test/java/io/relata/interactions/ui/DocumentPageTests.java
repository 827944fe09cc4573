package io.relata.interactions.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import io.relata.contacts.ContactFacts;
import io.relata.contacts.Contacts;
import io.relata.interactions.DocumentEvent;
import io.relata.interactions.DocumentEvents;
import io.relata.interactions.DocumentMoment;
import io.relata.interactions.DocumentRecordings;
import io.relata.interactions.FrontDesk;
import io.relata.interactions.Interactions;
import io.relata.interactions.PartyAccounts;
import io.relata.interactions.RecordingChoice;
import io.relata.interactions.RecordingStatus;
import io.relata.platform.change.Change;
import io.relata.setup.CodeField;
import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import io.relata.test.Window;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Sets automatic recording up and looks at its log as an administrator does, in the pages. */
@OnPlatform
class DocumentPageTests {
    private final Platform platform;

    DocumentPageTests(Platform platform) {
        this.platform = platform;
        FrontDesk.open(platform);
    }

    private ContactFacts company(String name) {
        return platform.service(Contacts.class)
                .create(Map.of("type", "company", "name", name))
                .value();
    }

    private DocumentRecordings recordings() {
        return platform.service(DocumentRecordings.class);
    }

    private void setUp(String type, DocumentMoment moment) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("interactionTemplateCode", "LETTER");
        recordings().change(type, Change.ANY_VERSION, Map.of(moment, values));
    }

    private static void press(Window window, String id) {
        window.test(window.find(NativeButton.class).withId(id).single()).click();
    }

    private static void click(Window window, String id) {
        window.test(window.find(Button.class).withId(id).single()).click();
    }

    private static <C extends Component> C one(Window window, Class<C> type, String id) {
        return window.find(type).withId(id).single();
    }

    @Test
    void aTemplateIsChosenForAMomentAndAsksTheUser() {
        try (var window = platform.open("setup/document-recording")) {
            var words = "recording-sales-credit-memo-words";
            assertThat(one(window, Span.class, words).getText()).isEqualTo("Not recorded");
            press(window, "recording-edit-sales-credit-memo");
            one(window, CodeField.class, "field-template-posted").setValue("LETTER");
            assertThat(one(window, Checkbox.class, "field-enabled-posted").getValue())
                    .isTrue();
            one(window, Checkbox.class, "field-askUser-posted").setValue(true);
            click(window, "dialog-save");

            assertThat(one(window, Span.class, words).getText()).isEqualTo("Posted: LETTER (asks first)");
        }
        var events = platform.service(DocumentEvents.class);
        assertThat(events.choice("sales-credit-memo", DocumentMoment.POSTED)).isEqualTo(RecordingChoice.ASK);
        assertThat(events.choice("sales-credit-memo", DocumentMoment.PRINTED)).isEqualTo(RecordingChoice.OFF);
    }

    @Test
    @SuppressWarnings("unchecked")
    void whatWasSkippedIsTriedAgainInTheLog() {
        var company = company("Logg Side AS");
        var event = DocumentEvent.of("page-1", "purchase-invoice", DocumentMoment.POSTED)
                .numbered("PI-1")
                .contact(company.no());
        assertThat(platform.service(DocumentEvents.class).record(event).status())
                .isEqualTo(RecordingStatus.SKIPPED);
        setUp("purchase-invoice", DocumentMoment.POSTED);
        try (var window = platform.open("document-events?q=PI-1")) {
            var grid = (Grid<Object>) one(window, Grid.class, "document-events");
            assertThat(window.test(grid).size()).isOne();
            assertThat(one(window, TextField.class, "events-text").getValue()).isEqualTo("PI-1");
            var again = (Div)
                    window.test(grid).getCellComponent(0, grid.getColumns().size() - 1);
            window.test((Button) again.getChildren().findFirst().orElseThrow()).click();

            assertThat(platform.service(Interactions.class).totals(company.id()).count())
                    .isOne();
        }
    }

    @Test
    void theTimelineLeadsToTheDocument() {
        setUp("sales-return-order", DocumentMoment.PRINTED);
        var company = company("Lenke AS");
        var event = DocumentEvent.of("page-2", "sales-return-order", DocumentMoment.PRINTED)
                .numbered("RO-1")
                .contact(company.no())
                .linkedTo("https://erp.example/RO-1");
        assertThat(platform.service(DocumentEvents.class).record(event).status())
                .isEqualTo(RecordingStatus.RECORDED);
        try (var window = platform.open("contacts/" + company.no())) {
            var link =
                    window.find(Anchor.class).withClassName("rl-document-link").single();
            assertThat(link.getHref()).isEqualTo("https://erp.example/RO-1");
            assertThat(window.text(link)).contains("Sales return order RO-1", "Printed");
        }
    }

    @Test
    void anAccountIsLinkedOnTheCard() {
        var company = company("Kort AS");
        try (var window = platform.open("contacts/" + company.no())) {
            press(window, "account-add");
            one(window, TextField.class, "field-partyNo").setValue("v-12");
            click(window, "dialog-save");

            assertThat(window.text(one(window, Div.class, "contact-accounts"))).contains("Customer V-12");
        }
        assertThat(platform.service(PartyAccounts.class).of(company.no())).hasSize(1);
    }
}
