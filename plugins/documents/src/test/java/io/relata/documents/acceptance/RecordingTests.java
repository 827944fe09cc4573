package io.relata.documents.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.relata.contacts.ContactFacts;
import io.relata.contacts.Contacts;
import io.relata.documents.CoverSheets;
import io.relata.documents.Document;
import io.relata.documents.DocumentStatus;
import io.relata.documents.Documents;
import io.relata.interactions.DocumentEventEntry;
import io.relata.interactions.DocumentEventFilter;
import io.relata.interactions.DocumentEventLog;
import io.relata.interactions.DocumentMoment;
import io.relata.interactions.DocumentRecordings;
import io.relata.interactions.DocumentRecords;
import io.relata.interactions.Interaction;
import io.relata.interactions.InteractionFilter;
import io.relata.interactions.Interactions;
import io.relata.interactions.RecordingStatus;
import io.relata.interactions.SkipReason;
import io.relata.platform.change.Change;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

@OnPlatform
class RecordingTests {
    private final Platform platform;

    RecordingTests(Platform platform) {
        this.platform = platform;
    }

    @AfterEach
    void isTheAdministratorAgain() {
        platform.signInAs("admin");
    }

    private Documents documents() {
        return platform.service(Documents.class);
    }

    private ContactFacts company(String name) {
        return platform.service(Contacts.class)
                .create(Map.of("type", "company", "name", name))
                .value();
    }

    private void setUp(String type, DocumentMoment... moments) {
        for (var moment : moments) {
            var values = new HashMap<String, @Nullable Object>();
            values.put("interactionTemplateCode", "LETTER");
            platform.service(DocumentRecordings.class).change(type, Change.ANY_VERSION, Map.of(moment, values));
        }
    }

    private Document document(String type, ContactFacts contact, List<Map<String, Object>> lines) {
        return documents()
                .create(Map.of("documentType", type, "contactNo", contact.no(), "currencyCode", "NOK", "lines", lines))
                .value();
    }

    private static Map<String, Object> line(String text, Object price) {
        return Map.of("text", text, "quantity", 2, "unitPrice", price);
    }

    private Document document(String type, ContactFacts contact, String text, Object price) {
        return document(type, contact, List.of(line(text, price)));
    }

    private Document document(String type, ContactFacts contact) {
        return document(type, contact, List.of());
    }

    private List<Interaction> recorded(Document document) {
        return platform.service(Interactions.class)
                .list(InteractionFilter.ALL.forDocument(document.type(), document.no()), true, 50, null)
                .items();
    }

    private static @Nullable DocumentMoment moment(Interaction entry) {
        var document = entry.document();
        return document == null ? null : document.moment();
    }

    private List<DocumentEventEntry> heard(Document document) {
        var filter = new DocumentEventFilter(null, null, null, document.no(), null, null, null, null);
        return platform.service(DocumentEventLog.class).list(filter, 50, null).items();
    }

    private void awaitHeard(Document document, int events) {
        await().pollInSameThread()
                .untilAsserted(() -> assertThat(heard(document)).hasSize(events));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sales-invoice",
                "sales-credit-memo",
                "sales-order",
                "sales-shipment",
                "sales-reminder",
                "sales-return-order",
                "sales-return-receipt",
                "sales-finance-charge-memo",
                "purchase-invoice",
                "purchase-credit-memo",
                "purchase-order",
                "purchase-receipt",
                "purchase-return-shipment",
                "purchase-return-order"
            })
    void recordsEveryMomentOfADocument(String type) {
        setUp(type, DocumentMoment.CREATED, DocumentMoment.POSTED, DocumentMoment.PRINTED, DocumentMoment.CANCELED);
        var document = document(type, company("Alle " + type), "Vindu", 100);
        documents().post(document.no());
        documents().print(document.no(), null);
        documents().cancel(document.no());

        await().pollInSameThread().untilAsserted(() -> assertThat(recorded(document))
                .extracting(RecordingTests::moment)
                .containsExactlyInAnyOrder(
                        DocumentMoment.CREATED,
                        DocumentMoment.POSTED,
                        DocumentMoment.PRINTED,
                        DocumentMoment.CANCELED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sales-quote",
                "sales-blanket-order",
                "sales-statement",
                "sales-draft-invoice",
                "purchase-quote",
                "purchase-blanket-order",
                "service-contract",
                "service-contract-quote",
                "service-quote",
                "service-order-create",
                "service-order-post",
                "cover-sheet"
            })
    void recordsThePrintingOfADocument(String type) {
        setUp(type, DocumentMoment.PRINTED);
        var document = document(type, company("Skrevet " + type), "Vindu", 100);

        documents().print(document.no(), null);

        await().pollInSameThread()
                .untilAsserted(() -> assertThat(recorded(document)).hasSize(1));
    }

    @Test
    @DisplayName("LOG-002 a document is recorded when whoever prints it may not record interactions")
    void recordsForWhoeverMayNotRecord() {
        setUp("sales-invoice", DocumentMoment.PRINTED);
        var document = document("sales-invoice", company("Uten rett AS"), "Vindu", 100);
        platform.signInWith(Documents.READ, Documents.WRITE, Contacts.READ, "setup.read");

        documents().print(document.no(), null);

        platform.signInAs("admin");
        await().pollInSameThread().untilAsserted(() -> assertThat(recorded(document))
                .anySatisfy(entry -> assertThat(moment(entry)).isEqualTo(DocumentMoment.PRINTED)));
    }

    @Test
    @DisplayName("LOG-012 each contact has an interaction for its cover sheet, without a document number")
    void recordsCoverSheets() {
        setUp("cover-sheet", DocumentMoment.PRINTED);
        var contacts = List.of(company("Følge En AS"), company("Følge To AS"));

        var print = platform.service(CoverSheets.class)
                .print(contacts.stream().map(ContactFacts::no).toList(), null);

        assertThat(print.content()).isNotEmpty();
        var interactions = platform.service(Interactions.class);
        await().pollInSameThread().untilAsserted(() -> assertThat(contacts).allSatisfy(contact -> assertThat(
                        interactions.timeline(contact.id(), null, 10, null).items())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.template()).isEqualTo("LETTER");
                    assertThat(entry.document()).isNotNull().satisfies(document -> {
                        assertThat(document.type()).isEqualTo("cover-sheet");
                        assertThat(document.no()).isNull();
                    });
                })));
    }

    @Test
    @DisplayName("LOG-014 a preview is not recorded")
    void recordsNoPreview() throws IOException {
        setUp("sales-quote", DocumentMoment.PRINTED);
        var document = document("sales-quote", company("Forhånd AS"), "Dør på mål – æøå äö éè", "4150.50");
        awaitHeard(document, 1);

        var preview = documents().preview(document.no());

        var text = text(preview.content());
        assertThat(text).contains("Dør på mål", "æøå äö éè", "8,301.00", document.no(), "Forhånd AS");
        documents().print(document.no(), null);
        awaitHeard(document, 2);
        assertThat(recorded(document)).hasSize(1);
        assertThat(documents().read(document.no()).printCount()).isOne();
    }

    private static String text(byte[] pdf) throws IOException {
        return text(pdf, 1);
    }

    private static String text(byte[] pdf, int page) throws IOException {
        try (var reader = new PdfReader(pdf)) {
            return new PdfTextExtractor(reader).getTextFromPage(page);
        }
    }

    @Test
    void coverSheetsBearTheAddressesInTheOrderAskedFor() throws IOException {
        var contacts = platform.service(Contacts.class);
        var first = contacts.create(Map.of(
                        "name",
                        "Adresse AS",
                        "address",
                        "Storgata 1",
                        "address2",
                        "Port B",
                        "city",
                        "Larvik",
                        "countryRegionCode",
                        "SE"))
                .value();
        var person = contacts.create(
                        Map.of("type", "person", "name", "Ada Adresse", "companyNo", first.no(), "address", "Lia 2"))
                .value();
        var sheets = platform.service(CoverSheets.class);

        var print = sheets.print(List.of(person.no(), first.no().toLowerCase(Locale.ROOT), person.no()), false);

        assertThat(text(print.content(), 1)).contains("Ada Adresse", "Adresse AS", "Lia 2");
        assertThat(text(print.content(), 2)).contains("Adresse AS", "Storgata 1", "Port B", "Larvik", "Sweden");
        try (var reader = new PdfReader(print.content())) {
            assertThat(reader.getNumberOfPages()).isEqualTo(2);
        }
        assertThatThrownBy(() -> sheets.print(List.of(first.no(), "NOBODY"), false))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.REF));
    }

    @Test
    @DisplayName("LOG-015 a service order is recorded with its first line, and not again with the second")
    void recordsAServiceOrderOnce() {
        setUp("service-order-create", DocumentMoment.CREATED);
        var document = document("service-order-create", company("Service AS"));
        assertThat(heard(document)).isEmpty();
        documents().addLine(document.no(), line("Kontroll", 900));
        await().pollInSameThread()
                .untilAsserted(() -> assertThat(recorded(document)).hasSize(1));

        documents().addLine(document.no(), line("Pakning", 90));
        documents().removeLine(document.no(), 1);
        documents().removeLine(document.no(), 2);
        documents().addLine(document.no(), line("Kontroll", 900));
        documents().print(document.no(), false);

        awaitHeard(document, 2);
        assertThat(recorded(document)).hasSize(1);
    }

    @Test
    @DisplayName("LOG-016 the interaction leads to the document, and a statement cannot be shown again")
    void leadsToTheDocument() {
        setUp("sales-quote", DocumentMoment.PRINTED);
        setUp("sales-statement", DocumentMoment.PRINTED);
        var log = platform.service(DocumentEventLog.class);
        var contact = company("Åpne AS");
        var quote = document("sales-quote", contact, "Vindu", 100);
        var statement = document("sales-statement", contact, "Saldo", 100);
        documents().print(quote.no(), null);
        documents().print(statement.no(), null);
        await().pollInSameThread().untilAsserted(() -> {
            assertThat(recorded(quote)).hasSize(1);
            assertThat(recorded(statement)).hasSize(1);
        });

        var entry = recorded(quote).getFirst();
        assertThat(log.open(entry.entryNo()).link()).isEqualTo("documents/" + quote.no());
        var other = recorded(statement).getFirst().entryNo();
        assertThatThrownBy(() -> log.open(other))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.STATE));
    }

    @Test
    void recordsNothingWhereTheUserSaysNo() {
        setUp("sales-quote", DocumentMoment.PRINTED);
        var document = document("sales-quote", company("Nei AS"), "Vindu", 100);

        documents().print(document.no(), false);

        awaitHeard(document, 2);
        assertThat(heard(document).getFirst().status()).isEqualTo(RecordingStatus.SKIPPED);
        assertThat(heard(document).getFirst().values().get(DocumentRecords.REASON))
                .isEqualTo(SkipReason.DECLINED);
        assertThat(recorded(document)).isEmpty();
    }

    @Test
    void recordsNothingOfAChangeThatIsRefused() {
        setUp("sales-order", DocumentMoment.POSTED);
        var document = document("sales-order", company("Tom AS"));

        assertThatThrownBy(() -> documents().post(document.no())).isInstanceOf(Problem.class);

        assertThat(documents().read(document.no()).status()).isEqualTo(DocumentStatus.OPEN);
        assertThat(heard(document)).isEmpty();
        documents().addLine(document.no(), line("Vindu", 100));
        awaitHeard(document, 1);
        assertThat(heard(document).getFirst().values().get(DocumentRecords.EVENT_MOMENT))
                .isEqualTo(DocumentMoment.CREATED);
    }

    @Test
    void startsNothingWithWhoeverIsBlockedForPrivacy() {
        var contacts = platform.service(Contacts.class);
        var person = contacts.create(Map.of("type", "person", "name", "Sperret Person"))
                .value();
        var before = document("sales-invoice", person, "Vindu", 100);
        contacts.update(person.no(), Change.ANY_VERSION, Map.of("privacyBlocked", true));

        assertThatThrownBy(() -> document("sales-invoice", person))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.STATE));
        assertThatThrownBy(() -> documents().post(before.no()))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.STATE));
    }
}
