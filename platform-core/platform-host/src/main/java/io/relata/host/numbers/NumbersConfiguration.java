package io.relata.host.numbers;

import io.relata.platform.change.RecordType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the record of a number series known to history and undo. */
@Configuration(proxyBeanMethods = false)
class NumbersConfiguration {

    @Bean
    RecordType numberSeriesType() {
        return SeriesFields.TYPE;
    }
}
