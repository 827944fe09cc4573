package io.relata.interactions.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.setup.CodeField;
import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An office that keeps no salespeople records like any other, until it has the first. */
@OnPlatform
class WithoutSalespeopleTests {

    private final Platform platform;

    WithoutSalespeopleTests(Platform platform) {
        this.platform = platform;
    }

    @Test
    void asksForASalespersonOnceThereIsOne() {
        var rest = platform.rest();
        var contact = rest.post("contacts", Map.of("name", "Uten Selger AS")).text("no");
        var call = Map.of("contactNo", contact, "kind", "call", "description", "Asked for prices");

        var recorded = rest.post("interactions", call);
        assertThat(recorded.status()).isEqualTo(201);
        assertThat(recorded.body().path("salespersonCode").isNull()).isTrue();
        assertThat(asks(contact)).isFalse();

        rest.post("setup/salespeople", Map.of("code", "AH", "name", "Anna Hill"));
        rest.post("interactions", call).assertRefused(400, "REQ", "salespersonCode");
        assertThat(asks(contact)).isTrue();
    }

    private boolean asks(String contact) {
        try (var window = platform.open("contacts/" + contact)) {
            return window.find(CodeField.class).withId("compose-salesperson").exists();
        }
    }
}
