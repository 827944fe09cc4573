package io.relata.contacts.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import io.relata.ui.kit.Icon;

/** Makes the buttons of a card's sections: small, and without a frame. */
final class SmallButton {

    private SmallButton() {}

    static Button of(String text, String id, Runnable action) {
        return made(new Button(text), id, action);
    }

    /**
     * Makes one that shows a picture.
     *
     * @param label what it does, for those who point at it or do not see it
     */
    static Button of(Icon icon, String label, String id, Runnable action) {
        var button = made(new Button(icon.create()), id, action);
        button.setAriaLabel(label);
        button.setTooltipText(label);
        return button;
    }

    private static Button made(Button button, String id, Runnable action) {
        button.setId(id);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.addClickListener(click -> action.run());
        return button;
    }
}
