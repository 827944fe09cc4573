package io.relata.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.relata.contacts.Contacts;
import io.relata.interactions.InteractionFilter;
import io.relata.interactions.Interactions;
import io.relata.platform.access.Access;
import io.relata.platform.plugin.Contributed;
import io.relata.platform.plugin.DemoData;
import io.relata.platform.plugin.Extensions;
import io.relata.setup.CodeTables;
import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Looks at the documents of the demo company. */
@OnPlatform
class DemoDocumentsTests {

    private final Platform platform;

    DemoDocumentsTests(Platform platform) {
        this.platform = platform;
    }

    private void load() {
        platform.service(Access.class).asSystem(() -> {
            platform.service(Extensions.class).<DemoData>all(DemoData.class).stream()
                    .map(Contributed::value)
                    .filter(data -> data.id().equals("documents"))
                    .forEach(data -> data.load().run());
            return true;
        });
    }

    @Test
    void areInTheLanguageOfTheContactAndRecordedByThemselves() {
        platform.signInAs("admin");
        platform.service(CodeTables.class).create("salespeople", Map.of("code", "AH", "name", "Astrid Haugen"));
        var contacts = platform.service(Contacts.class);
        for (var language : new String[] {"NB", "FI", "EN"}) {
            contacts.create(Map.of(
                    "type", "company", "name", "In " + language, "languageCode", language, "salespersonCode", "AH"));
        }

        load();
        load();

        var documents = platform.service(Documents.class)
                .list(null, null, null, 10, null)
                .items();
        assertThat(documents)
                .extracting(document -> document.values().get(DocumentTables.DESCRIPTION))
                .containsExactlyInAnyOrder("Reoler til nytt lager", "Työpöydät", "Yearly service of the forklifts");
        assertThat(documents).extracting(Document::status).contains(DocumentStatus.OPEN, DocumentStatus.POSTED);
        assertThat(documents).extracting(Document::printCount).containsExactlyInAnyOrder(0, 1, 1);
        await().pollInSameThread().until(() -> !platform.service(Interactions.class)
                .list(InteractionFilter.ALL, false, 10, null)
                .items()
                .isEmpty());
    }
}
