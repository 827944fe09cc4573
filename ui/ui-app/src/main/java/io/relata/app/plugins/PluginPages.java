package io.relata.app.plugins;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.InvalidRouteConfigurationException;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import io.relata.app.shell.Shell;
import io.relata.host.plugins.PluginObserver;
import io.relata.host.plugins.StartedPlugin;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.ui.NavPage;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.LeaveGuard;
import jakarta.servlet.ServletContext;
import java.util.List;
import org.springframework.stereotype.Component;

/** Registers the pages of plugins while they run, and moves whoever looks at one of them to the home page on stop. */
@Component
class PluginPages implements PluginObserver {

    private final ServletContext servlets;
    private final OpenPages open;
    private final Desk desk;

    PluginPages(ServletContext servlets, OpenPages open, Desk desk) {
        this.servlets = servlets;
        this.open = open;
        this.desk = desk;
    }

    @Override
    public void started(StartedPlugin plugin) {
        var routes = routes();
        var pages = pages(plugin);
        pages.forEach(page -> requireFree(routes, page));
        try {
            register(routes, pages);
        } catch (InvalidRouteConfigurationException clash) {
            throw taken(pages.getFirst().path());
        }
    }

    @Override
    public void stopping(StartedPlugin plugin) {
        var loader = plugin.classLoader();
        var name = plugin.name();
        var routes = routes();
        routes.update(() -> pages(plugin).forEach(page -> routes.removeRoute(page.view())));
        open.each(ui -> leave(ui, loader, name));
    }

    /**
     * Register a plugin's pages.
     *
     * @param routes where
     * @param pages the pages
     */
    static void register(RouteConfiguration routes, List<NavPage> pages) {
        routes.update(() -> pages.forEach(page -> routes.setRoute(page.path(), page.view(), List.of(Shell.class))));
    }

    static List<NavPage> pages(StartedPlugin plugin) {
        return plugin.contributions().stream()
                .filter(NavPage.class::isInstance)
                .map(NavPage.class::cast)
                .toList();
    }

    private RouteConfiguration routes() {
        return RouteConfiguration.forRegistry(ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets)));
    }

    private static void requireFree(RouteConfiguration routes, NavPage page) {
        if (page.path().isBlank() || routes.getRoute(page.path()).isPresent()) {
            throw taken(page.path());
        }
    }

    private static Problem taken(String path) {
        return Problem.of(ProblemCode.DUP, "app.plugins.pathTaken", "/" + path);
    }

    private void leave(UI ui, ClassLoader loader, String name) {
        boolean showsIt = ui.getInternals().getActiveRouterTargetsChain().stream()
                .anyMatch(target -> target.getClass().getClassLoader() == loader);
        if (showsIt) {
            ui.getChildren()
                    .filter(Dialog.class::isInstance)
                    .map(Dialog.class::cast)
                    .toList()
                    .forEach(Dialog::close);
            LeaveGuard.release(ui);
            ui.navigate("");
            desk.toasts().info(desk.text("app.plugins.left", name));
        }
    }
}
