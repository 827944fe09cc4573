package io.relata.app.plugins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.host.plugins.StartedPlugin;
import io.relata.platform.plugin.Contributed;
import io.relata.platform.plugin.Contribution;
import io.relata.platform.plugin.Extensions;
import io.relata.platform.plugin.Placement;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.ui.Card;
import io.relata.ui.CardAction;
import io.relata.ui.QuickCreate;
import io.relata.ui.kit.Icon;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyClashesTests {

    private static final Card<String> BOATS = new Card<>("boats", String.class);
    private static final Card<String> HARBOURS = new Card<>("harbours", String.class);

    @Test
    void refusesKeysOfAnotherPluginOnTheSameCardHoweverTheyAreWritten() {
        assertRefused(onCard(BOATS, "shift+alt+l"), onCard(BOATS, "Alt+Shift+L"));
    }

    @Test
    void refusesKeysThatAnotherPluginHearsEverywhere() {
        assertRefused(create("Alt+B"), onCard(BOATS, "Alt+B"));
        assertRefused(onCard(BOATS, "Alt+B"), create("Alt+B"));
        assertRefused(create("B"), create("b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ctrl+K", "alt+z", "?", "G", "e", "Ctrl+Enter"})
    void refusesKeysOfTheProduct(String keys) {
        assertThatThrownBy(() -> start(create(keys)))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.arguments())
                        .containsExactly(keys, "Relata"));
    }

    @Test
    void letsDifferentCardsUseTheSameKeys() {
        assertThatCode(() -> start(onCard(BOATS, "Alt+L"), onCard(HARBOURS, "Alt+L")))
                .doesNotThrowAnyException();
        assertThatCode(() -> start(create(null), create(null))).doesNotThrowAnyException();
    }

    private static void assertRefused(Contribution wanted, Contribution there) {
        assertThatThrownBy(() -> start(wanted, there)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.DUP);
            assertThat(problem.arguments()).contains("Other");
        });
    }

    private static void start(Contribution wanted, Contribution... there) {
        var all = new ArrayList<Contributed<Contribution>>();
        all.add(new Contributed<>("new", "New", wanted));
        List.of(there).forEach(each -> all.add(new Contributed<>("other", "Other", each)));
        new KeyClashes(new Running(all)).started(starting(wanted));
    }

    private static Contribution onCard(Card<String> card, String keys) {
        return CardAction.on(card, "act", "x", subject -> {}).shortcut(keys);
    }

    private static Contribution create(@Nullable String keys) {
        return new QuickCreate("make", "x", Icon.PLUS, keys, null, Placement.NORMAL, () -> {});
    }

    private record Running(List<Contributed<Contribution>> contributed) implements Extensions {

        @Override
        @SuppressWarnings("unchecked")
        public <C extends Contribution> List<Contributed<C>> all(Class<? super C> kind) {
            return (List<Contributed<C>>) (List<?>) contributed;
        }

        @Override
        public Runnable onChange(Runnable listener) {
            return () -> {};
        }

        @Override
        public <T extends @Nullable Object> T guarded(
                Contributed<?> from, String what, Supplier<? extends T> code, Supplier<? extends T> fallback) {
            return code.get();
        }
    }

    /** Is asked for nothing but its name and what it brings. */
    private static StartedPlugin starting(Contribution wanted) {
        return (StartedPlugin) Proxy.newProxyInstance(
                StartedPlugin.class.getClassLoader(),
                new Class<?>[] {StartedPlugin.class},
                (plugin, asked, arguments) -> switch (asked.getName()) {
                    case "id" -> "new";
                    case "contributions" -> List.of(wanted);
                    default -> throw new AssertionError("Key clashes do not concern " + asked.getName());
                });
    }
}
