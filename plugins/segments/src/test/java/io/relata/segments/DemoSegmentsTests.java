package io.relata.segments;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.contacts.Contacts;
import io.relata.platform.access.Access;
import io.relata.platform.plugin.Contributed;
import io.relata.platform.plugin.DemoData;
import io.relata.platform.plugin.Extensions;
import io.relata.setup.CodeTables;
import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Looks at the segments of the demo company. */
@OnPlatform
class DemoSegmentsTests {

    private final Platform platform;

    DemoSegmentsTests(Platform platform) {
        this.platform = platform;
    }

    private void load() {
        platform.service(Access.class).asSystem(() -> {
            platform.service(Extensions.class).<DemoData>all(DemoData.class).stream()
                    .map(Contributed::value)
                    .filter(data -> data.id().equals("segments"))
                    .forEach(data -> data.load().run());
            return true;
        });
    }

    private void contact(String type, String name, String salesperson) {
        platform.service(Contacts.class).create(Map.of("type", type, "name", name, "salespersonCode", salesperson));
    }

    @Test
    void holdTheContactsOfSalespeopleAndComeOnlyOnce() {
        platform.signInAs("admin");
        for (var code : new String[] {"AH", "RL"}) {
            platform.service(CodeTables.class).create("salespeople", Map.of("code", code, "name", code));
        }
        contact("person", "Kari Moe", "AH");
        contact("company", "Fjord AS", "AH");
        contact("company", "Gracht BV", "RL");
        contact("company", "Molen BV", "RL");

        load();
        load();

        var segments = platform.service(Segments.class);
        assertThat(segments.list(null, null, 10, null).items()).singleElement().satisfies(segment -> assertThat(
                        segments.lines(segment.no(), 0, 10))
                .hasSize(1));
        assertThat(platform.service(LoggedSegments.class).list(10, null).items())
                .singleElement()
                .satisfies(told -> assertThat(told.interactions()).isEqualTo(2));
        assertThat(platform.service(SegmentBuilding.class).saved())
                .extracting(SavedCriteria::code)
                .containsExactly("NO-PEOPLE");
    }
}
