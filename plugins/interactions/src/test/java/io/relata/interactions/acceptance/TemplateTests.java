package io.relata.interactions.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.contacts.CorrespondenceType;
import io.relata.interactions.AttachmentFiles;
import io.relata.interactions.InteractionTemplate;
import io.relata.interactions.InteractionTemplates;
import io.relata.interactions.TemplateLanguage;
import io.relata.interactions.WizardAction;
import io.relata.platform.change.Change;
import io.relata.platform.change.Changes;
import io.relata.platform.problem.ProblemCode;
import io.relata.setup.CodeTables;
import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@OnPlatform
class TemplateTests {

    private static final String TABLE = InteractionTemplates.TABLE;
    private static int made;

    private final Scene scene;
    private final InteractionTemplates templates;
    private final CodeTables tables;

    TemplateTests(Platform platform) {
        this.scene = new Scene(platform);
        this.templates = platform.service(InteractionTemplates.class);
        this.tables = platform.service(CodeTables.class);
    }

    @BeforeEach
    void knowsLanguages() {
        for (String code : List.of("DEU", "ENU", "NLB", "FRB")) {
            if (tables.find("languages", code).isEmpty()) {
                tables.create("languages", new HashMap<>(Map.of("code", code, "name", code)));
            }
        }
    }

    private String template() {
        var code = "T" + ++made;
        scene.template(code, "Template " + code);
        return code;
    }

    private InteractionTemplate read(String code) {
        return scene.interactions().templates().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private UUID file(String name) {
        var content = name.getBytes(StandardCharsets.UTF_8);
        return scene.platform()
                .service(AttachmentFiles.class)
                .store(name, null, new ByteArrayInputStream(content))
                .id();
    }

    private TemplateLanguage language(String template, @Nullable String code, @Nullable Object... more) {
        var values = Scene.map(more);
        values.put("languageCode", code);
        return templates.add(template, values).value();
    }

    private void update(TemplateLanguage language, @Nullable Object... values) {
        templates.update(language.template(), language.id(), Change.ANY_VERSION, Scene.map(values));
    }

    private void act(String template, @Nullable WizardAction action) {
        tables.update(TABLE, template, Change.ANY_VERSION, Scene.map("wizardAction", action));
    }

    private void accepts(String template, @Nullable WizardAction... actions) {
        for (WizardAction action : actions) {
            act(template, action);
            assertThat(read(template).wizardAction()).isEqualTo(action);
        }
    }

    @Test
    @DisplayName(
            "TPL-001 a template belongs to a group, is an e-mail unless it says otherwise, and costs nothing negative")
    void makesATemplate() {
        tables.create("interaction-groups", new HashMap<>(Map.of("code", "TPL001", "description", "Letters")));
        var made = tables.create(
                        TABLE, Scene.map("code", "BUS001", "description", "Business", "interactionGroupCode", "TPL001"))
                .value();
        assertThat(made.values()).containsEntry("interactionGroupCode", "TPL001");
        assertThat(read("BUS001").correspondenceType()).isEqualTo(CorrespondenceType.EMAIL);
        scene.refused(ProblemCode.FORMAT, () -> tables.update(TABLE, "BUS001", -1, Scene.map("unitCost", -1)))
                .contains("negative");
        scene.refused(ProblemCode.FORMAT, () -> tables.update(TABLE, "BUS001", -1, Scene.map("unitDuration", -1)))
                .contains("negative");
        scene.refused(ProblemCode.REQ, () -> tables.create(TABLE, Scene.map("code", "NONE001", "description", "x")))
                .isNotNull();
    }

    @Test
    @DisplayName("TPL-002 the statistics of a template add up number, cost and duration")
    void addsUp() {
        var code = template();
        var company = scene.company("Sum AS");
        scene.call(company, "interactionTemplateCode", code, "cost", 10, "duration", 5);
        scene.call(company, "interactionTemplateCode", code, "cost", 15, "duration", 8);
        var totals = templates.statistics(code, null, null);
        assertThat(totals.count()).isEqualTo(2);
        assertThat(totals.cost()).isEqualByComparingTo("25");
        assertThat(totals.duration()).isEqualByComparingTo("13");
        assertThat(templates.groupStatistics("PHONE", null, null).count()).isGreaterThanOrEqualTo(2);
    }

    @Test
    @DisplayName("TPL-004 a template without its attachment shows none")
    void removesAnAttachment() {
        var code = template();
        var language = language(code, "DEU", "attachment", file("brief.pdf"));
        templates.chooseDefault(code, "DEU", false);
        assertThat(templates.content(code, "ENU"))
                .map(TemplateLanguage::attachment)
                .isPresent();
        update(language, "attachment", null);
        assertThat(templates.content(code, "ENU"))
                .map(TemplateLanguage::attachment)
                .isEmpty();
    }

    @Test
    @DisplayName("TPL-005 a default language the template does not have is added where asked to, else refused")
    void asksForALanguage() {
        var code = template();
        scene.refused(ProblemCode.STATE, () -> templates.chooseDefault(code, "DEU", false))
                .contains("languageMissing");
        scene.refused(ProblemCode.STATE, () -> tables.update(TABLE, code, -1, Scene.map("languageCodeDefault", "DEU")))
                .contains("languageMissing");
        assertThat(read(code).languageCode()).isNull();
        templates.chooseDefault(code, "DEU", true);
        assertThat(read(code).languageCode()).isEqualTo("DEU");
        assertThat(templates.languages(code)).singleElement().satisfies(language -> assertThat(language.description())
                .isEqualTo("Template " + code));
    }

    @Test
    @DisplayName("TPL-006 without languages every wizard action will do")
    void takesEveryActionWithoutLanguages() {
        accepts(template(), null, WizardAction.OPEN, WizardAction.IMPORT, WizardAction.MERGE);
    }

    @Test
    @DisplayName("TPL-007 with a language that holds nothing there is nothing to merge")
    void refusesToMergeNothing() {
        var code = template();
        templates.chooseDefault(code, "DEU", true);
        scene.refused(ProblemCode.STATE, () -> act(code, WizardAction.MERGE)).contains("nothingToMerge");
        accepts(code, WizardAction.OPEN, WizardAction.IMPORT, null);
    }

    @Test
    @DisplayName("TPL-008 the text of an e-mail is merged, and nothing else happens with it")
    void mergesAnEmail() {
        var code = template();
        language(code, "DEU", "emailLayout", "Guten Tag");
        templates.chooseDefault(code, "DEU", false);
        assertThat(read(code).wizardAction()).isEqualTo(WizardAction.MERGE);
        for (WizardAction action : new WizardAction[] {null, WizardAction.OPEN, WizardAction.IMPORT}) {
            scene.refused(ProblemCode.STATE, () -> act(code, action)).contains("onlyMerge");
        }
        assertThat(read(code).wizardAction()).isEqualTo(WizardAction.MERGE);
    }

    @Test
    @DisplayName("TPL-009 another default language without content ends the merging")
    void endsMerging() {
        var code = template();
        language(code, "DEU", "emailLayout", "Guten Tag");
        language(code, "ENU");
        templates.chooseDefault(code, "DEU", false);
        assertThat(read(code).wizardAction()).isEqualTo(WizardAction.MERGE);
        templates.chooseDefault(code, "ENU", false);
        assertThat(read(code).wizardAction()).isNull();
    }

    @Test
    @DisplayName("TPL-010 a template with a document template imports nothing")
    void importsNothingBesideADocument() {
        var code = template();
        language(code, null, "documentTemplate", file("letter.docx"));
        scene.refused(ProblemCode.STATE, () -> act(code, WizardAction.IMPORT)).contains("noImport");
        accepts(code, WizardAction.OPEN, WizardAction.MERGE, null);
    }

    @Test
    @DisplayName("TPL-011 languages and attachments go with their template")
    void takesLanguagesAlong() {
        var code = template();
        for (String language : List.of("DEU", "ENU", "NLB")) {
            language(code, language, "attachment", file(language + ".pdf"));
        }
        var gone = tables.delete(TABLE, code, Change.ANY_VERSION);
        scene.template(code, "Anew");
        assertThat(templates.languages(code)).isEmpty();
        tables.delete(TABLE, code, Change.ANY_VERSION);
        scene.platform().service(Changes.class).undo(gone.changeSet());
        assertThat(templates.languages(code)).hasSize(3).allMatch(TemplateLanguage::hasContent);
    }

    @Test
    @DisplayName("TPL-014 the default language follows the language that is renamed")
    void followsARenamedLanguage() {
        var code = template();
        var language = language(code, "NLB");
        templates.chooseDefault(code, "NLB", false);
        update(language, "languageCode", "FRB");
        assertThat(read(code).languageCode()).isEqualTo("FRB");
        assertThat(templates.languages(code))
                .extracting(TemplateLanguage::languageCode)
                .containsExactly("FRB");
    }

    @Test
    @DisplayName("TPL-015 a document template takes the place of an attachment only where that is removed")
    void replacesAnAttachment() {
        var code = template();
        var language = language(code, null, "attachment", file("brief.pdf"));
        var document = file("letter.docx");
        scene.refused(ProblemCode.STATE, () -> update(language, "documentTemplate", document))
                .contains("otherContent");
        assertThat(templates.languages(code).getFirst().documentTemplate()).isNull();
        assertThat(templates.languages(code).getFirst().attachment()).isNotNull();
        update(language, "documentTemplate", document, "attachment", null);
        assertThat(templates.languages(code).getFirst().documentTemplate()).isNotNull();
        assertThat(templates.languages(code).getFirst().attachment()).isNull();
    }

    @Test
    void followsARenamedTemplateWithItsLanguages() {
        var code = template();
        language(code, "DEU", "attachment", file("brief.pdf"));
        tables.rename(TABLE, code, "NEW" + code);
        assertThat(templates.languages("NEW" + code)).hasSize(1);
    }

    @Test
    void refusesFilesThatAreNotThereOrNoDocuments() {
        var code = template();
        scene.refused(ProblemCode.REF, () -> language(code, "DEU", "attachment", UUID.randomUUID()))
                .contains("file");
        scene.refused(ProblemCode.FORMAT, () -> language(code, "DEU", "documentTemplate", file("letter.pdf")))
                .contains("noDocument");
        scene.refused(ProblemCode.REF, () -> language(code, "QQ")).isNotNull();
        language(code, "DEU");
        scene.refused(ProblemCode.DUP, () -> language(code, "deu")).contains("languageTaken");
        assertThat(templates.languages(code)).hasSize(1);
    }
}
