package io.relata.host.demo;

import io.relata.platform.access.Access;
import io.relata.platform.plugin.Contributed;
import io.relata.platform.plugin.DemoData;
import io.relata.platform.plugin.Extensions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Loads the demo data of all started plugins when the product was started with {@code --demo}. */
@Component
@ConditionalOnProperty(name = "relata.demo", havingValue = "true")
class DemoLoading implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoLoading.class);

    private final Extensions extensions;
    private final Access access;

    DemoLoading(Extensions extensions, Access access) {
        this.extensions = extensions;
        this.access = access;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        for (Contributed<DemoData> each : extensions.<DemoData>all(DemoData.class)) {
            var loaded = extensions.<Boolean>guarded(each, "demo data", () -> load(each.value()), () -> Boolean.FALSE);
            LOG.info("Demo data {} {}", each.qualifiedId(), loaded ? "is there" : "could not be loaded");
        }
    }

    private Boolean load(DemoData data) {
        return access.asSystem(() -> {
            data.load().run();
            return Boolean.TRUE;
        });
    }
}
