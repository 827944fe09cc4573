package io.relata.test;

import com.vaadin.browserless.BaseBrowserlessTest;
import com.vaadin.browserless.TesterWrappers;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.browserless.mocks.MockedUI;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.shared.JsonConstants;
import io.relata.platform.access.Access;
import io.relata.platform.plugin.Contributed;
import io.relata.platform.plugin.Extensions;
import io.relata.platform.problem.Problem;
import io.relata.ui.NavPage;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Show a plugin's pages in the process, without a browser and without the shell: find components, click and type through
 * {@link #find} and {@link #test}, and read what is shown.
 *
 * <p>What needs a browser is not done: scripts, style sheets, keys that only the browser hears.
 *
 * @since 0.1
 */
public final class Window extends BaseBrowserlessTest implements TesterWrappers, AutoCloseable {

    private final Platform platform;

    Window(Platform platform) {
        this.platform = platform;
        initVaadinEnvironment();
    }

    /**
     * Go to a page.
     *
     * @param path its path without a leading slash, with its query if there is one
     * @throws Problem DENIED when the page needs a permission the user does not hold
     */
    public Window go(String path) {
        register();
        var ui = UI.getCurrent();
        var target = new Location(path);
        try {
            ui.navigate(target.getPath(), target.getQueryParameters());
            FailedPage.reason(ui).ifPresent(Window::fail);
        } catch (RuntimeException failed) {
            close();
            throw failed;
        }
        return this;
    }

    private static void fail(Exception reason) {
        throw reason instanceof RuntimeException known ? known : new IllegalStateException(reason);
    }

    /** Let the page take in what happened: pushed changes, what was put off to the end of a round trip. */
    public Window settle() {
        roundTrip();
        return this;
    }

    /** Take the focus out of a component, as the Tab key does. */
    public Window leave(Component component) {
        var element = component.getElement();
        var data =
                JacksonUtils.createObjectNode().put(JsonConstants.EVENT_DATA_PHASE, JsonConstants.EVENT_PHASE_TRAILING);
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, "focusout", data));
        return settle();
    }

    /** Press Esc in a dialog, or click beside it. */
    public Window dismiss(Dialog dialog) {
        ComponentUtil.fireEvent(dialog, new Dialog.DialogCloseActionEvent(dialog, true));
        return settle();
    }

    /** Tell all the text below a component. */
    public String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    /** Tell the id of what the page has moved the focus to since the last time it was asked, or an empty text. */
    public String focused() {
        settle();
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(PendingJavaScriptInvocation::getInvocation)
                .filter(script -> script.getExpression().contains("focus("))
                .map(script -> id(script.getParameters().getFirst()))
                .reduce("", (earlier, later) -> later);
    }

    private static String id(@Nullable Object target) {
        return String.valueOf(target instanceof Element element ? element.getAttribute("id") : target);
    }

    /** Tell the path the page is at. */
    public String path() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }

    @Override
    public void close() {
        cleanVaadinEnvironment();
    }

    @Override
    protected void initVaadinEnvironment() {
        scanTesters();
        MockVaadin.setup(MockedUI::new, new PageServlet(platform), lookupServices());
        initSignalsSupport();
        var ui = UI.getCurrent();
        ui.setLocale(platform.language());
        ui.addBeforeEnterListener(this::require);
    }

    /** Plugins come and go, so their routes are looked up anew. */
    private void register() {
        var routes = RouteConfiguration.forRegistry(
                VaadinService.getCurrent().getRouter().getRegistry());
        routes.update(() -> pages().filter(page -> routes.getRoute(page.path()).isEmpty())
                .forEach(page -> routes.setRoute(page.path(), page.view())));
    }

    private void require(BeforeEnterEvent entering) {
        pages().filter(page -> page.view() == entering.getNavigationTarget())
                .map(NavPage::permission)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(platform.service(Access.class)::require);
    }

    private Stream<NavPage> pages() {
        return platform.service(Extensions.class).<NavPage>all(NavPage.class).stream()
                .map(Contributed::value);
    }

    @Override
    protected String testingEngine() {
        return "JUnit 6";
    }
}
