package io.relata.interactions.acceptance;

import io.relata.contacts.ContactFacts;
import io.relata.interactions.AttachmentFiles;
import io.relata.interactions.Interaction;
import io.relata.interactions.InteractionDraft;
import io.relata.setup.CodeTables;
import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the rules of recording are tried with. */
@OnPlatform
abstract class RecordedRules {

    private static int made;

    final Scene scene;

    RecordedRules(Platform platform) {
        this.scene = new Scene(platform);
    }

    final String template(String description, @Nullable Object... more) {
        var code = "R" + ++made;
        scene.template(code, description, more);
        return code;
    }

    final Interaction record(ContactFacts contact, String template, @Nullable Object... more) {
        return scene.interactions().record(draft(contact, template, more)).value();
    }

    static InteractionDraft draft(ContactFacts contact, String template, @Nullable Object... more) {
        var values = Scene.map(more);
        values.put("contactNo", contact.no());
        values.put("interactionTemplateCode", template);
        return new InteractionDraft(values, List.of());
    }

    final UUID file(String name) {
        return scene.platform()
                .service(AttachmentFiles.class)
                .store(name, null, new ByteArrayInputStream(new byte[] {1, 2, 3}))
                .id();
    }

    final void language(String code) {
        var tables = scene.platform().service(CodeTables.class);
        if (tables.find("languages", code).isEmpty()) {
            tables.create("languages", Scene.map("code", code, "name", code));
        }
    }
}
