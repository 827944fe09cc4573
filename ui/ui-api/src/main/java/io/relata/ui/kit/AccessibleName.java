package io.relata.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasAriaLabel;

/**
 * Name a component for those who do not see it, where no visible label does.
 *
 * @since 0.1
 */
public final class AccessibleName {

    private AccessibleName() {}

    /**
     * Set the name.
     *
     * @param component the component; a field passes the name on to the element that has the focus
     * @param text the translated name
     */
    public static void set(Component component, String text) {
        if (component instanceof HasAriaLabel named) {
            named.setAriaLabel(text);
        } else {
            component.getElement().setAttribute("aria-label", text);
        }
    }
}
