package io.relata.ui;

import com.vaadin.flow.component.Component;
import io.relata.platform.plugin.Placed;
import io.relata.platform.plugin.Placement;
import io.relata.ui.kit.Icon;
import org.jspecify.annotations.Nullable;

/**
 * Bring a page: its route, its entry in the navigation and the permission it needs.
 *
 * @param path the route without a leading slash; the view may take a URL parameter
 * @param view the view's class, created in the plugin's context; it needs no {@code @Route}
 * @param title message key of its name in navigation and browser title, or null for a page that is only linked to
 * @param icon its icon in the navigation
 * @param group its group in the navigation
 * @param permission the permission it needs, or null for every signed-in user
 * @param placement where it wishes to stand
 * @since 0.1
 */
public record NavPage(
        String path,
        Class<? extends Component> view,
        @Nullable String title,
        Icon icon,
        NavGroup group,
        @Nullable String permission,
        Placement placement)
        implements Placed {

    /**
     * Begin a page.
     *
     * @param path the route without a leading slash
     * @param view the view's class
     */
    public static NavPage at(String path, Class<? extends Component> view) {
        return new NavPage(path, view, null, Icon.FILE, NavGroup.RELATIONS, null, Placement.NORMAL);
    }

    /** Give it an entry in the navigation. */
    public NavPage inMenu(String titleKey, Icon newIcon, NavGroup newGroup) {
        return new NavPage(path, view, titleKey, newIcon, newGroup, permission, placement);
    }

    /** Open it only to users with a permission. */
    public NavPage requires(String neededPermission) {
        return new NavPage(path, view, title, icon, group, neededPermission, placement);
    }

    /** Wish to stand somewhere. */
    public NavPage placed(Placement wish) {
        return new NavPage(path, view, title, icon, group, permission, wish);
    }

    @Override
    public String id() {
        return path.isEmpty() ? "root" : path.replace('/', '.').replace(":", "");
    }
}
