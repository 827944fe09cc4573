package io.relata.app.plugins;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.auth.AccessCheckResult;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.auth.NavigationAccessChecker;
import com.vaadin.flow.server.auth.NavigationContext;
import com.vaadin.flow.spring.security.NavigationAccessControlConfigurer;
import io.relata.app.pages.Pages;
import io.relata.platform.access.Access;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens pages to signed-in users only, and only with the permission the page asks for. */
@Configuration(proxyBeanMethods = false)
class PageAccess {

    @Bean
    static NavigationAccessControlConfigurer pageAccessControl(PermissionChecker checker) {
        return new NavigationAccessControlConfigurer().withNavigationAccessChecker(checker);
    }

    /** Decides by the page's permission. */
    @org.springframework.stereotype.Component
    static class PermissionChecker implements NavigationAccessChecker {

        private final transient Access access;
        private final transient Pages pages;

        PermissionChecker(Access access, Pages pages) {
            this.access = access;
            this.pages = pages;
        }

        @Override
        public AccessCheckResult check(NavigationContext context) {
            Class<?> target = context.getNavigationTarget();
            if (context.isErrorHandling() || target.isAnnotationPresent(AnonymousAllowed.class)) {
                return context.allow();
            }
            if (access.currentIfAny().isEmpty()) {
                return context.deny("Sign in first");
            }
            return pages.mayOpen(target.asSubclass(Component.class))
                    ? context.allow()
                    : context.deny("The page needs a permission");
        }
    }
}
