package io.relata.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.platform.access.User;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class VisitsTests {

    private static final String CARD = "contact/one";

    private final Visits visits = new Visits();
    private final User kari = user("Kari");
    private final User aino = user("Aino");
    private final User piet = user("Piet");
    private final List<String> told = new ArrayList<>();

    @Test
    void showsTheOthersByNameAndTellsEverybodyThere() {
        enter(piet);
        enter(kari);
        var end = enter(aino);

        assertThat(visits.others(CARD, piet.id())).containsExactly(aino, kari);
        assertThat(told).containsExactly("Piet", "Piet", "Kari", "Piet", "Kari", "Aino");

        told.clear();
        end.run();
        assertThat(told).containsExactly("Piet", "Kari");
        assertThat(visits.others(CARD, piet.id())).containsExactly(kari);
    }

    @Test
    void showsWhoHasTwoPagesOnceAndUntilTheLastIsClosed() {
        var first = enter(kari);
        var second = enter(kari);
        enter(aino);

        assertThat(visits.others(CARD, aino.id())).containsExactly(kari);
        assertThat(visits.others(CARD, kari.id())).containsExactly(aino);
        first.run();
        assertThat(visits.others(CARD, aino.id())).containsExactly(kari);
        second.run();
        assertThat(visits.others(CARD, aino.id())).isEmpty();
    }

    @Test
    void keepsRecordsApart() {
        enter(kari);
        visits.enter("contact/two", aino, () -> {});

        assertThat(visits.others(CARD, aino.id())).containsExactly(kari);
        assertThat(visits.others("contact/two", aino.id())).isEmpty();
    }

    private Runnable enter(User who) {
        return visits.enter(CARD, who, () -> told.add(who.displayName()));
    }

    private static User user(String name) {
        return new User(UUID.randomUUID(), name, name, Locale.ENGLISH, ZoneOffset.UTC, false, Set.of());
    }
}
