package io.relata.interactions.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.interactions.DocumentEvent;
import io.relata.interactions.DocumentMoment;
import io.relata.interactions.Interaction;
import io.relata.interactions.RecordingStatus;
import io.relata.interactions.SkipReason;
import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What documents become. */
@OnPlatform
class DocumentTests extends DocumentScene {
    DocumentTests(Platform platform) {
        super(platform);
    }

    @Test
    @DisplayName("LOG-001 a printed quote becomes an interaction with its contact")
    void recordsAPrintedQuote() {
        template("SALESQ", "Sales quote");
        setUp("sales-quote", DocumentMoment.PRINTED, "SALESQ");
        var company = scene.company("Kvote AS");
        var person = scene.personAt(company, "Kari Kvote");
        link(company, DocumentEvent.CUSTOMER, "10000");

        var entry = recorded(
                printed("sales-quote").numbered("Q1").contact(person.no()).party(DocumentEvent.CUSTOMER, "10000"));

        assertThat(entry.contactNo()).isEqualTo(person.no());
        assertThat(entry.contactCompanyNo()).isEqualTo(company.no());
        assertThat(entry.template()).isEqualTo("SALESQ");
        assertThat(entry.date()).isEqualTo(LocalDate.now(ZoneOffset.UTC));
        assertThat(entry.document()).isNotNull().satisfies(document -> {
            assertThat(document.type()).isEqualTo("sales-quote");
            assertThat(document.no()).isEqualTo("Q1");
            assertThat(document.moment()).isEqualTo(DocumentMoment.PRINTED);
        });
        assertThat(scene.interactions().timeline(company.id(), null, 10, null).items())
                .extracting(Interaction::entryNo)
                .contains(entry.entryNo());
    }

    @Test
    @DisplayName("LOG-002 whoever may not record interactions has documents recorded all the same")
    void needsNoPermissionForInteractions() {
        template("SALESINV", "Sales invoice");
        setUp("sales-invoice", DocumentMoment.PRINTED, "SALESINV");
        var company = scene.company("Faktura AS");
        platform.signInWith();

        var result = events().record(printed("sales-invoice").numbered("I1").contact(company.no()));

        platform.signInAs("admin");
        assertThat(result.status()).as(result.toString()).isEqualTo(RecordingStatus.RECORDED);
        var entry = scene.interactions().read(Objects.requireNonNull(result.entryNo()));
        assertThat(entry.contactNo()).isEqualTo(company.no());
        assertThat(entry.userId()).isEqualTo("admin");
    }

    @Test
    @DisplayName("LOG-003 nothing is recorded where no template is set up, and nobody is told off")
    void recordsNothingWithoutATemplate() {
        var company = scene.company("Levering AS");

        isSkipped(
                events().record(printed("sales-shipment").numbered("L1").contact(company.no())),
                SkipReason.NO_TEMPLATE);
        assertThat(scene.totals(company).count()).isZero();
    }

    @Test
    @DisplayName("LOG-005 nothing is recorded for an account no contact belongs to")
    void recordsNothingForAnUnknownAccount() {
        template("SALESINV", "Sales invoice");
        setUp("sales-invoice", DocumentMoment.POSTED, "SALESINV");

        isSkipped(
                events().record(event("sales-invoice", DocumentMoment.POSTED)
                        .numbered("I9")
                        .party(DocumentEvent.CUSTOMER, "99999")),
                SkipReason.NO_CONTACT);
    }

    @Test
    @DisplayName("LOG-006 description and salesperson come from the template and the contact")
    void fillsInWhatIsLeftOut() {
        template("SALESQ", "Sales quote");
        setUp("sales-quote", DocumentMoment.SENT, "SALESQ");
        scene.salesperson("LAH", "lah@relata.example");
        var person = scene.person("Selma Selger");
        scene.change(person, "salespersonCode", "LAH");

        var entry = recorded(
                event("sales-quote", DocumentMoment.SENT).numbered("Q6").contact(person.no()));

        assertThat(entry.description()).isEqualTo("Sales quote");
        assertThat(entry.salespersonCode()).isEqualTo("LAH");
        scene.change(person, "salespersonCode", null);
        var without = recorded(
                event("sales-quote", DocumentMoment.SENT).numbered("Q7").contact(person.no()));
        assertThat(without.salespersonCode()).isNull();
    }

    @Test
    @DisplayName("LOG-007 the correspondence type is blank for a contact that prefers e-mail and has no address")
    void leavesTheCorrespondenceTypeOpen() {
        template("SALESINV", "Sales invoice");
        setUp("sales-invoice", DocumentMoment.PRINTED, "SALESINV");
        var company = scene.company("Uten epost AS", "correspondenceType", "email");

        var entry = recorded(printed("sales-invoice").numbered("I7").contact(company.no()));

        assertThat(entry.correspondenceType()).isNull();
    }

    @Test
    @DisplayName("LOG-008 the contact of the document comes first, else the one of its account")
    void findsTheContact() {
        template("SALESQ", "Sales quote");
        setUp("sales-order", DocumentMoment.PRINTED, "SALESQ");
        var company = scene.company("Konto AS", "email", "post@konto.example", "registrationNumber", "987654321");
        var person = scene.personAt(company, "Per Konto");
        link(company, DocumentEvent.CUSTOMER, "10008");
        var order = printed("sales-order");

        assertThat(recorded(order.numbered("O1").contact(person.no()).party(DocumentEvent.CUSTOMER, "10008"))
                        .contactNo())
                .isEqualTo(person.no());
        assertThat(recorded(printed("sales-order").party("customer", "10008")).contactNo())
                .isEqualTo(company.no());
        assertThat(recorded(printed("sales-order").email("Post@Konto.example")).contactNo())
                .isEqualTo(company.no());
        assertThat(recorded(printed("sales-order").registrationNumber("987654321"))
                        .contactNo())
                .isEqualTo(company.no());
    }

    @Test
    @DisplayName("LOG-009 an entry keeps which version of the document it was")
    void keepsVersionAndOccurrence() {
        template("SALESQ", "Sales quote");
        setUp("sales-quote", DocumentMoment.PRINTED, "SALESQ");
        var company = scene.company("Versjon AS");

        var entry = recorded(printed("sales-quote").numbered("Q2").version(2, 1).contact(company.no()));

        var document = Objects.requireNonNull(entry.document());
        assertThat(document.version()).isEqualTo(2);
        assertThat(document.occurrence()).isEqualTo(1);
    }

    @Test
    @DisplayName("LOG-017 a draft of an e-mail about an order is recorded with its own template")
    void recordsADraft() {
        template("EDRAFT", "E-mail draft");
        setUp("email-draft", DocumentMoment.CREATED, "EDRAFT");
        var person = scene.person("Dora Draft");

        var entry = recorded(
                event("email-draft", DocumentMoment.CREATED).numbered("S1").contact(person.no()));

        assertThat(entry.template()).isEqualTo("EDRAFT");
        assertThat(entry.contactNo()).isEqualTo(person.no());
    }

    @Test
    void recordsNothingWithWhoeverIsBlockedForPrivacy() {
        template("SALESQ", "Sales quote");
        setUp("sales-quote", DocumentMoment.PRINTED, "SALESQ");
        var person = scene.person("Sperret Person");
        scene.change(person, "privacyBlocked", true);

        isSkipped(events().record(printed("sales-quote").contact(person.no())), SkipReason.BLOCKED);
    }

    @Test
    void saysWhatNobodyWroteInTheReadersLanguage() {
        template("LETTER", "Letter");
        setUp("purchase-order", DocumentMoment.SENT, "LETTER");
        var company = scene.company("Språk AS");
        var event = event("purchase-order", DocumentMoment.SENT).contact(company.no());
        var shipped = recorded(event.numbered("P1"));
        var written = recorded(event("purchase-order", DocumentMoment.SENT)
                .contact(company.no())
                .describedAs("Glass for the hall"));
        assertThat(shipped.description()).isEqualTo("Letter");
        try {
            platform.rest().patch("me", Map.of("language", "nb"));
            platform.signInAs("admin");

            assertThat(scene.interactions().read(shipped.entryNo()).description())
                    .isEqualTo("Brev");
            assertThat(scene.interactions().read(written.entryNo()).description())
                    .isEqualTo("Glass for the hall");
        } finally {
            platform.rest().patch("me", Map.of("language", "en"));
        }
    }
}
