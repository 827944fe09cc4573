package io.relata.app.plugins;

import io.relata.host.plugins.CallWatch;
import io.relata.host.plugins.Shared;
import io.relata.host.text.MessageBundles;
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

/** Makes the services that pages work with, for our own pages and for those of plugins. */
@Configuration(proxyBeanMethods = false)
class KitConfiguration {

    /** The owner of the kit's own texts. */
    private static final String KIT = "ui";

    @Bean
    Live live(ChangeFeed feed, Extensions extensions, MessageBundles texts, CallWatch watches) {
        texts.add(KIT, Live.class.getClassLoader());
        return new Live(watched(feed, watches), extensions);
    }

    /** A page of a plugin that hangs while it follows must not keep the others from following. */
    private static ChangeFeed watched(ChangeFeed feed, CallWatch watches) {
        return listener -> feed.subscribe(touched -> {
            var watch = watches.watch("A page that follows changes");
            try {
                listener.accept(touched);
            } finally {
                watch.close();
            }
        });
    }

    @Bean
    Toasts toasts(Changes changes, Messages messages) {
        return new Toasts(changes, messages);
    }

    @Bean
    Desk desk(
            Access access,
            Changes changes,
            Extensions extensions,
            Messages messages,
            Live live,
            Toasts toasts,
            Clock clock) {
        return new Desk(access, changes, extensions, messages, live, toasts, clock);
    }

    @Bean
    Shared kitForPlugins() {
        return () -> List.of(Live.class, Toasts.class, Desk.class);
    }
}
