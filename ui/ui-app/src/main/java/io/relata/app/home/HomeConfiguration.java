package io.relata.app.home;

import io.relata.platform.plugin.Placement;
import io.relata.ui.NavGroup;
import io.relata.ui.NavPage;
import io.relata.ui.kit.Icon;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the home page first in the navigation. */
@Configuration(proxyBeanMethods = false)
class HomeConfiguration {

    @Bean
    NavPage homePage() {
        return NavPage.at("", HomeView.class)
                .inMenu("app.home", Icon.HOME, NavGroup.WORK)
                .placed(Placement.FIRST);
    }
}
