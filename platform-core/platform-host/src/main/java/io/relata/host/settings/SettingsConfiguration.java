package io.relata.host.settings;

import io.relata.platform.change.RecordType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the record of a setting known to history and undo. */
@Configuration(proxyBeanMethods = false)
class SettingsConfiguration {

    @Bean
    RecordType settingType() {
        return SettingFields.TYPE;
    }
}
