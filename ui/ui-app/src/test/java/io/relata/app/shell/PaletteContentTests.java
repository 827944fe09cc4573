package io.relata.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import io.relata.app.OnApplication;
import io.relata.app.SignedInAs;
import io.relata.platform.search.Search;
import io.relata.platform.search.SearchHit;
import io.relata.ui.kit.Desk;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnApplication
class PaletteContentTests extends SpringBrowserlessTest {

    /** Finds so many people, whatever is typed. */
    private record People(int many) implements Search {

        @Override
        public List<SearchHit> find(String text, @Nullable String type, int limit) {
            return IntStream.rangeClosed(1, Math.min(many, limit))
                    .mapToObj(each -> new SearchHit(
                            "contact",
                            UUID.randomUUID(),
                            "C" + each,
                            "person",
                            "Signe Outland " + each,
                            "",
                            "contacts"))
                    .toList();
        }

        @Override
        public void awaitFresh() {}
    }

    @Autowired
    Desk desk;

    @Autowired
    Actions actions;

    @Test
    @SignedInAs("kari")
    void offersTheContactsItFoundBeforeActions() {
        assertThat(titles(2, "sign out")).containsExactly("Signe Outland 1", "Signe Outland 2", "Sign out");
    }

    @Test
    @SignedInAs("kari")
    void leavesRoomForActionsAfterManyContacts() {
        assertThat(titles(50, "sign out"))
                .hasSize(13)
                .startsWith("Signe Outland 1")
                .endsWith("Sign out");
    }

    @Test
    @SignedInAs("kari")
    void offersOnlyActionsWhereThoseAreAskedFor() {
        assertThat(titles(2, "> sign out")).containsExactly("Sign out");
    }

    private List<String> titles(int people, String typed) {
        UI.getCurrent().navigate("");
        return new PaletteContent(desk, actions, new People(people))
                .find(typed).stream().map(PaletteContent.Entry::title).toList();
    }
}
