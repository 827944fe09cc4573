package io.relata.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.contacts.ContactFacts;
import io.relata.contacts.CorrespondenceType;
import io.relata.interactions.InteractionTemplates;
import io.relata.platform.change.Change;
import io.relata.platform.problem.ProblemCode;
import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** Writes letters, as PDF and as documents of Word. */
@OnPlatform
class LetterTests {
    private static final String NAMESPACE = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private final Scene scene;

    LetterTests(Platform platform) {
        this.scene = new Scene(platform);
    }

    @BeforeEach
    void begin() {
        scene.platform().signInAs("admin");
        scene.server(null);
    }

    private ContactFacts contact(String name) {
        return scene.company(
                name,
                null,
                "address",
                "Ærfuglveien 5",
                "postCode",
                "0155",
                "city",
                "Oslo",
                "correspondenceType",
                "hardCopy");
    }

    private static String page(LetterFile letter, int page) throws IOException {
        try (var reader = new PdfReader(letter.content())) {
            return new PdfTextExtractor(reader).getTextFromPage(page);
        }
    }

    private static int pages(LetterFile letter) throws IOException {
        try (var reader = new PdfReader(letter.content())) {
            return reader.getNumberOfPages();
        }
    }

    @Test
    void writesAPdfWithTheLettersOfEveryLanguage() throws IOException {
        scene.template("WORDS", "letter", "Om {{contact.name}}", "Kjære {{contact.name}},\n\næøå ÆØÅ äöü éèêç œß €");
        var letter = scene.letters().write(contact("Blåbær & Sønn AS").no(), "WORDS", "NB", null);
        assertThat(letter.mediaType()).isEqualTo(LetterFile.PDF);
        var text = page(letter, 1);
        assertThat(text)
                .contains("Fjordlys AS")
                .contains("Storgata 1")
                .contains("Ærfuglveien 5")
                .contains("0155 Oslo")
                .contains("Om Blåbær & Sønn AS")
                .contains("æøå ÆØÅ äöü éèêç œß €");
        assertThat(new String(letter.content(), StandardCharsets.ISO_8859_1)).contains("FontFile2");
    }

    @Test
    void refusesWithoutTextAndForThePrivate() {
        scene.template("EMPTY", "letter", "Nothing", null);
        var contact = contact("Nothing AS");
        Scene.refused(ProblemCode.STATE, "interactionTemplateCode", () -> scene.letters()
                .write(contact.no(), "EMPTY", null, null));
        Scene.refused(ProblemCode.REQ, "body", () -> scene.letters().compose(draft(contact, "S", " ")));
        scene.change(contact, "privacyBlocked", true);
        Scene.refused(ProblemCode.STATE, "contactNo", () -> scene.letters().compose(draft(contact, "S", "x")));
    }

    private static LetterDraft draft(ContactFacts contact, @Nullable String subject, String body) {
        return new LetterDraft(contact.no(), null, null, subject, body, null);
    }

    @Test
    void recordsALetterWithTheLetterOnIt() {
        var contact = contact("Recorded AS");
        var draft = draft(contact, " ", "Dear all");
        var letter = scene.letters().compose(draft);
        assertThat(scene.timeline(contact)).isEmpty();

        scene.letters().record(letter, draft);

        var entry = scene.timeline(contact).getFirst();
        assertThat(entry.subject()).isEqualTo("Letter to Recorded AS");
        assertThat(entry.text()).isEqualTo("Dear all");
        assertThat(entry.correspondenceType()).isEqualTo(CorrespondenceType.HARD_COPY);
        assertThat(entry.attachmentCount()).isOne();
        scene.platform().signInWith(Emails.READ, "contacts.read", "interactions.read", "interactions.write");
        Scene.refused(ProblemCode.DENIED, null, () -> scene.letters().record(letter, draft));
    }

    @Test
    void writesAllLettersOfAMailingInOneFile() throws IOException {
        scene.template("PRINT", "letter", "To {{contact.name}}", "Dear {{contact.name}}");
        var segment = scene.segment("Print", "PRINT", contact("Print one"), contact("Print two"));
        var mailing = scene.mailings().send(segment.no(), false).value();
        var all = scene.letters().all(mailing.mailingNo());
        assertThat(all.mediaType()).isEqualTo(LetterFile.PDF);
        assertThat(pages(all)).isEqualTo(2);
        assertThat(page(all, 1) + page(all, 2)).contains("Dear Print one").contains("Dear Print two");
        var one = scene.letters().of(scene.deliveries(mailing).getFirst().deliveryNo());
        assertThat(pages(one)).isOne();
    }

    @Test
    void goesToTheAddressTheLineOfItsSegmentSays() throws IOException {
        scene.template("AWAY", "letter", "To {{contact.name}}", "Dear {{contact.name}}");
        var contact = contact("Away");
        scene.platform()
                .rest()
                .post(
                        "contacts/" + contact.no() + "/alternative-addresses",
                        Scene.map("code", "CABIN", "address", "Fjellveien 7", "postCode", "2640", "city", "Vinstra"));
        var segment = scene.segment("Away", "AWAY", contact);
        scene.segments().updateLine(segment.no(), 1, Change.ANY_VERSION, Scene.map("contactAltAddressCode", "CABIN"));
        var mailing = scene.mailings().send(segment.no(), false).value();
        assertThat(page(scene.letters().all(mailing.mailingNo()), 1))
                .contains("Fjellveien 7")
                .doesNotContain("Ærfuglveien 5");
        var one = scene.letters().of(scene.deliveries(mailing).getFirst().deliveryNo());
        assertThat(page(one, 1)).contains("2640 Vinstra");
    }

    @Test
    void aLetterIsNotTakenForCanceledByWhoMayNotSeeInteractions() {
        scene.template("SHIELD", "letter", "To {{contact.name}}", "Dear {{contact.name}}");
        var segment = scene.segment("Shield", "SHIELD", contact("Shield"));
        var mailing = scene.mailings().send(segment.no(), false).value();
        scene.platform().signInWith(Emails.READ, "contacts.read", "setup.read");
        Scene.refused(ProblemCode.DENIED, null, () -> scene.letters().all(mailing.mailingNo()));
    }

    private void document(String template, String documentXml) throws IOException {
        scene.template(template, "letter", "Document", null);
        var templates = scene.platform().service(InteractionTemplates.class);
        var language = templates.languages(template).getFirst();
        var file = scene.file("letter.docx", docx(documentXml));
        templates.update(template, language.id(), Change.ANY_VERSION, Scene.map("documentTemplate", file));
    }

    private static byte[] docx(String documentXml) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : Map.of("[Content_Types].xml", "<Types/>", "word/document.xml", documentXml)
                    .entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static Map<String, String> unzipped(LetterFile letter) throws IOException {
        var parts = new HashMap<String, String>();
        var zip = new ZipInputStream(new ByteArrayInputStream(letter.content()));
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
        return parts;
    }

    private static String run(String text) {
        return "<w:r><w:t>" + text + "</w:t></w:r>";
    }

    private static String wordField(String name) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> MERGEFIELD " + name
                + " \\* MERGEFORMAT </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                + run("«" + name + "»") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    @Test
    void fillsInADocumentHoweverWordCutItsText() throws IOException {
        document(
                "WORD",
                "<w:document " + NAMESPACE + "><w:body><w:p>" + run("Dear {{contact.") + run("name}}, ")
                        + "<w:r><w:rPr><w:b/></w:rPr><w:t>bold</w:t></w:r>" + run(" {") + run("{contact.city}}")
                        + "</w:p><w:p>" + wordField("contact.no") + run(" ") + wordField("company.address")
                        + "</w:p></w:body></w:document>");
        var contact = contact("Ord & <Ord> {{contact.city}}");
        var letter = scene.letters().write(contact.no(), "WORD", null, null);
        assertThat(letter.mediaType()).isEqualTo(LetterFile.DOCX);
        var text = unzipped(letter).get("word/document.xml");
        assertThat(text)
                .contains("Dear Ord &amp; &lt;Ord&gt; {{contact.city}}, ")
                .contains(">bold<")
                .contains("Oslo")
                .contains(contact.no())
                .contains("Storgata 1")
                .contains("<w:br/>")
                .contains("0155 Oslo")
                .doesNotContain("«");
    }

    @Test
    void refusesADocumentWithAnUnknownField() {
        Scene.refused(
                ProblemCode.FORMAT,
                "documentTemplate",
                () -> document(
                        "UNKNOWN",
                        "<w:document " + NAMESPACE + "><w:body><w:p>" + run("{{contact.nam}}")
                                + "</w:p></w:body></w:document>"));
        Scene.refused(
                ProblemCode.FORMAT,
                "documentTemplate",
                () -> document(
                        "UNKNOWN",
                        "<w:document " + NAMESPACE + "><w:body><w:p>" + wordField("Kunde")
                                + "</w:p></w:body></w:document>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>",
                "<!DOCTYPE x [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]><x>&b;</x>",
                "<not closed",
                "",
            })
    void refusesADocumentThatIsNone(String xml) {
        Scene.refused(ProblemCode.FORMAT, "documentTemplate", () -> document("EVIL", xml));
    }

    @Test
    void putsDocumentsOfAMailingIntoOneFolder() throws IOException {
        document(
                "WORDS2",
                "<w:document " + NAMESPACE + "><w:body><w:p>" + run("{{contact.name}}")
                        + "</w:p></w:body></w:document>");
        var segment = scene.segment("Folder", "WORDS2", contact("Folder one"), contact("Folder two"));
        var mailing = scene.mailings().send(segment.no(), false).value();
        var all = scene.letters().all(mailing.mailingNo());
        assertThat(all.mediaType()).isEqualTo(LetterFile.ZIP);
        assertThat(unzipped(all)).hasSize(2);
    }
}
