package io.relata.app.admin;

import io.relata.host.access.HostPermissions;
import io.relata.host.plugins.PluginRuntime;
import io.relata.platform.plugin.Placement;
import io.relata.ui.NavGroup;
import io.relata.ui.NavPage;
import io.relata.ui.kit.Icon;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the pages for administrators last in the navigation. */
@Configuration(proxyBeanMethods = false)
class AdminConfiguration {

    @Bean
    NavPage usersPage() {
        return NavPage.at("admin/users", UsersView.class)
                .inMenu("app.users", Icon.USERS, NavGroup.SETUP)
                .requires(HostPermissions.USERS)
                .placed(Placement.LAST);
    }

    @Bean
    NavPage pluginsPage() {
        return NavPage.at("admin/plugins", PluginsView.class)
                .inMenu("app.plugins", Icon.PLUG, NavGroup.SETUP)
                .requires(PluginRuntime.PERMISSION)
                .placed(Placement.LAST);
    }
}
