package io.relata.host.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.host.TestHost;
import io.relata.host.schema.TestDatabase;
import io.relata.platform.change.ChangeRequest;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.settings.Settings;
import io.relata.platform.settings.SettingsType;
import java.util.HashMap;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class SettingsTests {

    enum Mode {
        QUICK_AND_EASY,
        THOROUGH
    }

    record ShopSettings(
            String title,
            @Nullable String series,
            boolean open,
            @Nullable Boolean sure,
            @Nullable Integer days,
            Mode mode) {}

    private static final ShopSettings DEFAULTS = new ShopSettings("Shop", "CONT", true, null, 30, Mode.QUICK_AND_EASY);

    private final TestHost host;
    private final Settings settings;

    SettingsTests(TestDatabase engine) {
        host = TestHost.start(engine);
        settings = host.get(Settings.class);
    }

    @BeforeEach
    void declare() {
        host.extensions().add(new SettingsType<>("shop", ShopSettings.class, DEFAULTS, "shop.setting.", "shop.setup"));
    }

    @AfterEach
    void close() {
        host.close();
    }

    private static Map<String, @Nullable Object> values(String name, @Nullable Object value) {
        var values = new HashMap<String, @Nullable Object>();
        values.put(name, value);
        return values;
    }

    private static void refuses(ProblemCode code, @Nullable String field, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.field().orElse(null)).isEqualTo(field);
        });
    }

    @Test
    void answersDefaultsAtFirst() {
        assertThat(settings.get(ShopSettings.class)).isEqualTo(DEFAULTS);
    }

    @Test
    void keepsEveryTypeOfValue() {
        var values = new HashMap<String, @Nullable Object>();
        values.put("title", "Butikk på hjørnet");
        values.put("open", "false");
        values.put("sure", true);
        values.put("days", 7);
        values.put("mode", "thorough");

        settings.change(ShopSettings.class, values);

        assertThat(settings.get(ShopSettings.class))
                .isEqualTo(new ShopSettings("Butikk på hjørnet", "CONT", false, true, 7, Mode.THOROUGH));
    }

    @Test
    void blanksWhatMayBeBlank() {
        assertThat(settings.change(ShopSettings.class, values("series", null))
                        .value()
                        .series())
                .isNull();
        assertThat(settings.change(ShopSettings.class, values("days", ""))
                        .value()
                        .days())
                .isNull();
        refuses(ProblemCode.REQ, "title", () -> settings.change(ShopSettings.class, values("title", " ")));
        refuses(ProblemCode.REQ, "open", () -> settings.change(ShopSettings.class, values("open", null)));
    }

    @Test
    void refusesWhatItDoesNotUnderstand() {
        refuses(ProblemCode.FORMAT, "colour", () -> settings.change(ShopSettings.class, values("colour", "red")));
        refuses(ProblemCode.FORMAT, "days", () -> settings.change(ShopSettings.class, values("days", "seven")));
        refuses(ProblemCode.FORMAT, "mode", () -> settings.change(ShopSettings.class, values("mode", "lazy")));
        assertThat(settings.get(ShopSettings.class)).isEqualTo(DEFAULTS);
    }

    @Test
    void needsThePermissionToChangeButNotToRead() {
        host.access().user("bert");

        assertThat(settings.get(ShopSettings.class)).isEqualTo(DEFAULTS);
        refuses(ProblemCode.DENIED, null, () -> settings.change(ShopSettings.class, values("days", 1)));
    }

    @Test
    void isUndoneLikeAnyChange() {
        settings.change(ShopSettings.class, values("days", 5));
        var changed = settings.change(ShopSettings.class, values("days", 7));
        assertThat(settings.get(ShopSettings.class).days()).isEqualTo(7);

        host.changes().undo(changed.changeSet());

        var end = System.nanoTime() + 10_000_000_000L;
        while (!Integer.valueOf(5).equals(settings.get(ShopSettings.class).days())) {
            assertThat(System.nanoTime()).isLessThan(end);
        }
    }

    @Test
    void refusesAVersionThatIsNoLongerInForce() {
        var seen = settings.version(settings.get(ShopSettings.class));
        var changed =
                settings.change(ShopSettings.class, seen, values("days", 5)).value();
        assertThat(settings.version(changed)).isNotEqualTo(seen);

        refuses(
                ProblemCode.CONFLICT,
                null,
                () -> settings.change(ShopSettings.class, seen, values("title", "Somebody else's")));
        assertThat(settings.get(ShopSettings.class)).isEqualTo(changed);

        settings.change(ShopSettings.class, settings.version(changed), values("days", DEFAULTS.days()));
        assertThat(settings.version(settings.get(ShopSettings.class))).isEqualTo(seen);
    }

    @Test
    void readsItsOwnChangeBeforeTheCommitAndForgetsADroppedOne() {
        assertThatThrownBy(() -> host.changes().run(ChangeRequest.of("any", "any"), change -> {
                    settings.change(ShopSettings.class, values("days", 9));
                    assertThat(settings.get(ShopSettings.class).days()).isEqualTo(9);
                    throw new IllegalStateException("dropped");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(settings.get(ShopSettings.class)).isEqualTo(DEFAULTS);
    }

    @Test
    void seesWhatAnotherProcessChanged() {
        assertThat(settings.get(ShopSettings.class).days()).isEqualTo(30);
        try (var other = TestHost.start(host.address(), java.nio.file.Path.of("target"), h -> h.extensions()
                .add(new SettingsType<>("shop", ShopSettings.class, DEFAULTS, "shop.setting.", "shop.setup")))) {
            other.get(Settings.class).change(ShopSettings.class, values("days", 3));
        }

        var end = System.nanoTime() + 20_000_000_000L;
        while (!Integer.valueOf(3).equals(settings.get(ShopSettings.class).days())) {
            assertThat(System.nanoTime()).isLessThan(end);
        }
    }
}
