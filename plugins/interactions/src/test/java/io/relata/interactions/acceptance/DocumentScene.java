package io.relata.interactions.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.contacts.ContactFacts;
import io.relata.interactions.DocumentEvent;
import io.relata.interactions.DocumentEventEntry;
import io.relata.interactions.DocumentEventFilter;
import io.relata.interactions.DocumentEventLog;
import io.relata.interactions.DocumentEvents;
import io.relata.interactions.DocumentMoment;
import io.relata.interactions.DocumentRecordings;
import io.relata.interactions.Interaction;
import io.relata.interactions.InteractionTemplates;
import io.relata.interactions.PartyAccounts;
import io.relata.interactions.RecordingResult;
import io.relata.interactions.RecordingStatus;
import io.relata.interactions.SkipReason;
import io.relata.platform.change.Change;
import io.relata.setup.CodeTables;
import io.relata.test.Platform;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;

/** Helps to set automatic recording up and to tell of documents. */
abstract class DocumentScene {
    final Platform platform;
    final Scene scene;

    DocumentScene(Platform platform) {
        this.platform = platform;
        this.scene = new Scene(platform);
    }

    @AfterEach
    void isTheAdministratorAgain() {
        platform.signInAs("admin");
    }

    DocumentEvents events() {
        return platform.service(DocumentEvents.class);
    }

    DocumentRecordings recordings() {
        return platform.service(DocumentRecordings.class);
    }

    void setUp(String type, DocumentMoment moment, @Nullable String template) {
        recordings().change(type, Change.ANY_VERSION, Map.of(moment, Scene.map("interactionTemplateCode", template)));
    }

    void template(String code, String description, @Nullable Object... more) {
        if (platform.service(CodeTables.class)
                .find(InteractionTemplates.TABLE, code)
                .isEmpty()) {
            scene.template(code, description, more);
        }
    }

    static DocumentEvent event(String type, DocumentMoment moment) {
        return DocumentEvent.of(UUID.randomUUID().toString(), type, moment);
    }

    static DocumentEvent printed(String type) {
        return event(type, DocumentMoment.PRINTED);
    }

    Interaction recorded(DocumentEvent event) {
        var result = events().record(event);
        assertThat(result.status()).as(result.toString()).isEqualTo(RecordingStatus.RECORDED);
        return scene.interactions().read(Objects.requireNonNull(result.entryNo()));
    }

    static void isSkipped(RecordingResult result, SkipReason reason) {
        assertThat(result.status()).as(result.toString()).isEqualTo(RecordingStatus.SKIPPED);
        assertThat(result.reason()).isEqualTo(reason);
        assertThat(result.problem()).isNull();
    }

    void link(ContactFacts contact, String kind, String no) {
        platform.service(PartyAccounts.class).link(contact.no(), kind, no);
    }

    List<DocumentEventEntry> log(String documentNo) {
        var filter = new DocumentEventFilter(null, null, null, documentNo, null, null, null, null);
        return platform.service(DocumentEventLog.class).list(filter, 50, null).items();
    }
}
