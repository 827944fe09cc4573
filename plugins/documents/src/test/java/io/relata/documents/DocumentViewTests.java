package io.relata.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import io.relata.contacts.ContactFacts;
import io.relata.contacts.ContactPicker;
import io.relata.contacts.Contacts;
import io.relata.interactions.DocumentMoment;
import io.relata.interactions.DocumentRecordings;
import io.relata.platform.change.Change;
import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import io.relata.test.Window;
import java.math.BigDecimal;
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
        }
    }
}
