package io.relata.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import io.relata.platform.access.User;
import io.relata.platform.change.ChangeFeed;
import io.relata.platform.change.ChangeFeed.Touched;
import io.relata.platform.plugin.Extensions;
import java.util.List;
import java.util.function.Consumer;
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
    private final Visits visits = new Visits();

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

    /**
     * Let those who have the same record open see each other: run a command in the page now and whenever somebody else
     * comes or goes, while the component is attached.
     *
     * @param owner the component
     * @param record names the record among all records, such as {@code contact/CT000010}
     * @param me who looks at the page
     * @param show takes the others, by name, with the page locked
     */
    public void onVisitors(Component owner, String record, User me, Consumer<List<User>> show) {
        follow(owner, () -> show.accept(visits.others(record, me.id())), run -> visits.enter(record, me, run));
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
