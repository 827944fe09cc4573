package io.relata.hello;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.contacts.Contacts;
import io.relata.test.Platform;
import io.relata.test.PluginContract;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HelloPluginTests extends PluginContract {

    @Test
    void greets(Platform platform) {
        var ada = platform.service(Contacts.class)
                .create(Map.of("no", "1", "name", "Ada"))
                .value();

        assertThat(platform.section("hello.hello", ada)).isEqualTo("Hello, Ada");
    }
}
