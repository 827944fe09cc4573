package io.relata.app.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.UI;
import io.relata.app.OnApplication;
import io.relata.app.SignedInAs;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.ui.kit.Desk;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@OnApplication
@SignedInAs(value = "root", role = "ADMINISTRATOR")
class PluginWorkTests extends SpringBrowserlessTest {

    @Autowired
    PluginWork work;

    @Autowired
    Desk desk;

    @ParameterizedTest
    @ValueSource(classes = {IllegalStateException.class, NoClassDefFoundError.class})
    void answersAFaultWithItsNumberInsteadOfNothing(Class<? extends Throwable> kind) {
        var refusal = refusal(() -> {
            throw fault(kind);
        });

        assertThat(refusal.messageKey()).isEqualTo("app.error.action");
        assertThat(desk.text(refusal.messageKey(), refusal.arguments()))
                .contains(refusal.arguments()[0].toString())
                .doesNotContain("secret");
    }

    @Test
    void passesARefusalOn() {
        assertThat(refusal(() -> {
                            throw Problem.of(ProblemCode.STATE, "app.plugins.install.rejected");
                        })
                        .messageKey())
                .isEqualTo("app.plugins.install.rejected");
    }

    private Problem refusal(Supplier<String> what) {
        UI.getCurrent().navigate("admin/plugins");
        var refusal = new AtomicReference<@Nullable Problem>();
        work.run(runtime -> what.get(), done -> {}, refusal::set);
        var end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (refusal.get() == null && System.nanoTime() < end) {
            MockVaadin.clientRoundtrip();
        }
        return Objects.requireNonNull(refusal.get(), "nobody was told");
    }

    private static RuntimeException fault(Class<? extends Throwable> kind) {
        if (kind == NoClassDefFoundError.class) {
            throw new NoClassDefFoundError("secret");
        }
        return new IllegalStateException("secret");
    }
}
