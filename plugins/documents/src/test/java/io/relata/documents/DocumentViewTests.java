package io.relata.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import io.relata.contacts.ContactFacts;
import io.relata.contacts.ContactPicker;
import io.relata.contacts.Contacts;
import io.relata.documents.internal.DocumentSettings;
import io.relata.interactions.DocumentMoment;
import io.relata.interactions.DocumentRecordings;
import io.relata.platform.access.Access;
import io.relata.platform.change.Change;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.settings.Settings;
import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import io.relata.test.Window;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Keeps documents as a user does, in the pages. */
@OnPlatform
class DocumentViewTests {
    private final Platform platform;

    DocumentViewTests(Platform platform) {
        this.platform = platform;
    }

    private ContactFacts company(String name) {
        return platform.service(Contacts.class)
                .create(Map.of("type", "company", "name", name))
                .value();
    }

    private static void click(Window window, String id) {
        window.test(window.find(Button.class).withId(id).single()).click();
    }

    private static <C extends Component> C one(Window window, Class<C> type, String id) {
        return window.find(type).withId(id).single();
    }

    private Documents documents() {
        return platform.service(Documents.class);
    }

    @Test
    @SuppressWarnings("unchecked")
    void aDocumentIsCreatedGivenALineAndPosted() {
        var company = company("Side AS");
        try (var window = platform.open("documents")) {
            click(window, "document-new");
            assertThat(one(window, DatePicker.class, "field-date").getValue())
                    .isEqualTo(platform.service(Access.class).current().workDate(platform.service(Clock.class)));
            ((ComboBox<String>) one(window, ComboBox.class, "field-documentType")).setValue("sales-invoice");
            one(window, ContactPicker.class, "field-contactNo").setValue(company);
            one(window, TextField.class, "field-description").setValue("Spring delivery");
            click(window, "dialog-save");
            assertThat(window.path()).startsWith("documents/D");
            click(window, "document-first-line");
            one(window, TextField.class, "field-text").setValue("Window");
            one(window, BigDecimalField.class, "field-unitPrice").setValue(new BigDecimal("1250"));
            click(window, "dialog-save");
            assertThat(window.test((Grid<Object>) one(window, Grid.class, "document-lines"))
                            .size())
                    .isOne();
            click(window, "document-post");

            assertThat(one(window, Span.class, "document-status").getText()).isEqualTo("Posted");
            assertThat(window.find(Button.class).withId("document-send").all())
                    .as("nobody here can send")
                    .isEmpty();
            var no = window.path().substring("documents/".length());
            assertThat(documents().read(no).amount()).isEqualByComparingTo("1250");
            assertThat(documents().read(no).status()).isEqualTo(DocumentStatus.POSTED);
        }
    }

    @Test
    void printingAsksWhereTheSetUpWantsIt() {
        var values = new HashMap<String, @Nullable Object>();
        values.put("interactionTemplateCode", "LETTER");
        values.put("askUser", true);
        platform.service(DocumentRecordings.class)
                .change("purchase-order", Change.ANY_VERSION, Map.of(DocumentMoment.PRINTED, values));
        var document = documents()
                .create(Map.of(
                        "documentType", "purchase-order",
                        "contactNo", company("Spør AS").no(),
                        "lines", List.of(Map.of("text", "Glass"))))
                .value();
        try (var window = platform.open("documents/" + document.no())) {
            click(window, "document-print");
            assertThat(one(window, Checkbox.class, "print-record").getValue()).isTrue();
            one(window, Checkbox.class, "print-record").setValue(false);
            click(window, "dialog-save");

            assertThat(documents().read(document.no()).printCount()).isOne();
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void theListIsNarrowedByItsAddress() {
        var company = company("Liste AS");
        documents()
                .create(Map.of("documentType", "sales-quote", "contactNo", company.no(), "description", "Listed once"));
        documents().create(Map.of("documentType", "sales-quote", "contactNo", company.no(), "description", "Other"));
        try (var window = platform.open("documents?q=listed&type=sales-quote")) {
            assertThat(window.test((Grid<Object>) one(window, Grid.class, "documents"))
                            .size())
                    .isOne();
            one(window, TextField.class, "documents-search").setValue("nothing like it");
            assertThat(window.find(Grid.class).withId("documents").all()).isEmpty();
            one(window, TextField.class, "documents-search").setValue("other");
            assertThat(window.test((Grid<Object>) one(window, Grid.class, "documents"))
                            .size())
                    .isOne();
        }
    }

    @Test
    void aDocumentNamesTheAccountItIsWith() {
        var document = documents()
                .create(Map.of(
                        "documentType",
                        "sales-order",
                        "partyKind",
                        "customer",
                        "partyNo",
                        "10000",
                        "lines",
                        List.of(Map.of("text", "Glass", "quantity", "1.5", "unitPrice", "0.1234"))))
                .value();
        try (var window = platform.open("documents/" + document.no())) {
            assertThat(window.text(one(window, Div.class, "document-facts"))).contains("Customer 10000");
            var lines = window.test((Grid<?>) one(window, Grid.class, "document-lines"));
            assertThat(lines.getCellText(0, 1)).isEqualTo("1.5");
            assertThat(lines.getCellText(0, 2)).isEqualTo("0.1234");
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void theSeriesOfDocumentsIsChosenInTheSetUp() {
        var settings = platform.service(Settings.class);
        try (var window = platform.open("setup/documents")) {
            var series = (ComboBox<String>) one(window, ComboBox.class, "setting-documentNos");
            assertThat(series.getItemLabelGenerator().apply(series.getValue())).isEqualTo("DOC · Documents");
            series.clear();
            assertThat(settings.get(DocumentSettings.class).documentNos()).isNull();
            assertThatThrownBy(() -> documents()
                            .create(Map.of("documentType", "sales-quote", "partyKind", "customer", "partyNo", "1")))
                    .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.field())
                            .contains("documentNos"));
            series.setValue("DOC");
            assertThat(settings.get(DocumentSettings.class).documentNos()).isEqualTo("DOC");
        }
        assertThatThrownBy(() -> settings.change(DocumentSettings.class, Map.of("documentNos", "NONE")))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.REF));
    }
}
