package io.relata.host.plugins;

import io.relata.platform.access.Access;
import io.relata.platform.access.Teams;
import io.relata.platform.access.WorkProfiles;
import io.relata.platform.change.ChangeFeed;
import io.relata.platform.change.Changes;
import io.relata.platform.file.Files;
import io.relata.platform.number.Numbering;
import io.relata.platform.plugin.Extensions;
import io.relata.platform.search.Search;
import io.relata.platform.settings.Settings;
import io.relata.platform.text.Messages;
import io.relata.platform.text.SortKeys;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.stereotype.Component;

/** Builds the small context that is the parent of every plugin's: the published services, never the whole host. */
@Component
class SharedServices {

    private static final List<Class<?>> PLATFORM = List.of(
            Access.class,
            WorkProfiles.class,
            Teams.class,
            Changes.class,
            ChangeFeed.class,
            Extensions.class,
            Messages.class,
            SortKeys.class,
            Numbering.class,
            Settings.class,
            Search.class,
            Files.class,
            Clock.class);

    private final ApplicationContext host;
    private volatile @Nullable GenericApplicationContext context;

    SharedServices(ApplicationContext host) {
        this.host = host;
    }

    synchronized ApplicationContext context() {
        var known = context;
        if (known != null) {
            return known;
        }
        var built = new GenericApplicationContext();
        built.setId("plugin-services");
        types().forEach(type -> publish(built, type));
        built.refresh();
        context = built;
        return built;
    }

    private Set<Class<?>> types() {
        var types = new LinkedHashSet<Class<?>>(PLATFORM);
        host.getBeanProvider(Shared.class).forEach(shared -> types.addAll(shared.services()));
        return types;
    }

    private void publish(GenericApplicationContext to, Class<?> type) {
        var bean = host.getBeanProvider(type).getIfAvailable();
        if (bean != null
                && to.getBeanFactory().getBeansOfType(type, false, false).isEmpty()) {
            to.getBeanFactory().registerSingleton(type.getName(), bean);
        }
    }
}
