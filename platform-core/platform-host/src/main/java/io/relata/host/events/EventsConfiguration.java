package io.relata.host.events;

import io.relata.platform.access.Access;
import io.relata.platform.plugin.Extensions;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sets how patient delivery is. */
@Configuration(proxyBeanMethods = false)
class EventsConfiguration {

    private static final List<Integer> PAUSES = List.of(1, 5, 15, 60, 300, 900, 1_800, 3_600, 3_600);

    @Bean
    @ConditionalOnMissingBean
    RetryPauses retryPauses() {
        return attempt -> Duration.ofSeconds(PAUSES.get(Math.min(attempt, PAUSES.size()) - 1));
    }

    @Bean
    @ConditionalOnMissingBean
    Lanes lanes(Extensions extensions, Access access) {
        return new Lanes(extensions, access, Duration.ofSeconds(30));
    }
}
