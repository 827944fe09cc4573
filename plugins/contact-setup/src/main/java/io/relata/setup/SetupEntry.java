package io.relata.setup;

import com.vaadin.flow.component.Component;
import io.relata.platform.plugin.Contributed;
import io.relata.ui.kit.Icon;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Shows one line of the list beside the setup pages.
 *
 * @param id its name in addresses
 * @param title the translated name
 * @param icon its icon
 * @param count how many rows it has, or null
 * @param from who brought it
 * @param content makes its page
 */
record SetupEntry(
        String id, String title, Icon icon, @Nullable Integer count, Contributed<?> from, Supplier<Component> content) {

    String route() {
        return "setup/" + id;
    }
}
