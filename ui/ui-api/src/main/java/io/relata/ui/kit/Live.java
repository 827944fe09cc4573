package io.relata.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import io.relata.platform.change.ChangeFeed;
import io.relata.platform.change.ChangeFeed.Touched;
import io.relata.platform.plugin.Extensions;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Let open pages follow what changes elsewhere: records written by others, plugins that come and go.
 *
 * @since 0.1
 */
public final class Live {

    private final ChangeFeed feed;
    private final Extensions extensions;

    /**
     * Make the service; done once by the application.
     *
     * @param feed tells of written records
     * @param extensions tells of plugins
     */
    public Live(ChangeFeed feed, Extensions extensions) {
        this.feed = feed;
        this.extensions = extensions;
    }

    /**
     * Run a command in the page after matching records were written, while the component is attached.
     *
     * @param owner the component
     * @param which which records matter
     * @param refresh what to do, with the page locked
     */
    public void onRecords(Component owner, Predicate<Touched> which, Command refresh) {
        follow(
                owner,
                refresh,
                run -> feed.subscribe(touched -> {
                    if (touched.stream().anyMatch(which)) {
                        run.run();
                    }
                }));
    }

    /**
     * Run a command in the page after plugins came or went, while the component is attached.
     *
     * @param owner the component
     * @param refresh what to do, with the page locked
     */
    public void onPlugins(Component owner, Command refresh) {
        follow(owner, refresh, extensions::onChange);
    }

    private static void follow(Component owner, Command refresh, Function<Runnable, Runnable> subscribe) {
        owner.addAttachListener(attached -> {
            var ui = attached.getUI();
            var end = subscribe.apply(() -> enter(ui, owner, refresh));
            owner.addDetachListener(detached -> {
                end.run();
                detached.unregisterListener();
            });
        });
    }

    private static void enter(UI ui, Component owner, Command refresh) {
        try {
            ui.access(() -> {
                if (owner.isAttached()) {
                    refresh.execute();
                }
            });
        } catch (UIDetachedException gone) {
            // the page was closed between the change and now: nothing left to follow
        }
    }
}
