package io.relata.test;

import io.relata.host.plugins.Shared;
import io.relata.platform.access.Access;
import io.relata.platform.change.ChangeFeed;
import io.relata.platform.change.Changes;
import io.relata.platform.plugin.Extensions;
import io.relata.platform.text.Messages;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.Live;
import io.relata.ui.kit.Toasts;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives plugins what the application gives their pages. */
@Configuration(proxyBeanMethods = false)
class UiKit {

    @Bean
    Live live(ChangeFeed feed, Extensions extensions) {
        return new Live(feed, extensions);
    }

    @Bean
    Toasts toasts(Changes changes, Messages messages) {
        return new Toasts(changes, messages);
    }

    @Bean
    Desk desk(Pages pages, Live live, Toasts toasts, Clock clock) {
        return new Desk(pages.access(), pages.changes(), pages.extensions(), pages.messages(), live, toasts, clock);
    }

    @Bean
    Pages pages(Access access, Changes changes, Extensions extensions, Messages messages) {
        return new Pages(access, changes, extensions, messages);
    }

    @Bean
    Shared kitForPlugins() {
        return () -> List.of(Live.class, Toasts.class, Desk.class);
    }

    /** The services of the platform that pages ask for most. */
    record Pages(Access access, Changes changes, Extensions extensions, Messages messages) {}
}
