package io.relata.host;

import io.micrometer.observation.ObservationRegistry;
import java.time.Clock;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;

/** Brings all of the host into an application. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
@PropertySource("classpath:relata-host.properties")
public class HostConfiguration {

    @Bean
    @ConditionalOnMissingBean(Clock.class)
    RelataClock clock(@Value("${relata.clock:}") String fixedAt) {
        return fixedAt.isBlank() ? RelataClock.real() : RelataClock.fixedAt(Instant.parse(fixedAt.strip()));
    }

    /** Watches nothing: nobody reads what each filter of each call took, and noting it is a tenth of a small call. */
    @Bean
    ObservationRegistry observations() {
        return ObservationRegistry.NOOP;
    }
}
