package io.relata.segments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import io.relata.ui.kit.Icon;

/** Offers further things to do, behind one button. */
final class ChoiceMenu extends Composite<Div> {
    private final Popover popover = new Popover();
    private final Div choices = new Div();

    ChoiceMenu(String id, String label) {
        var opener = new NativeButton();
        opener.add(Icon.MORE.create());
        opener.setId(id);
        opener.addClassNames("rl-quiet", "rl-focus");
        opener.getElement().setAttribute("type", "button");
        opener.getElement().setAttribute("aria-haspopup", "true");
        opener.getElement().setAttribute("aria-label", label);
        choices.addClassName("rl-menu");
        popover.setTarget(opener);
        popover.setAutofocus(true);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAriaLabel(label);
        popover.add(choices);
        getContent().add(opener, popover);
    }

    void add(String id, String text, Runnable action) {
        var choice = new NativeButton(text, click -> {
            popover.close();
            action.run();
        });
        choice.setId(id);
        choice.addClassNames("rl-menu-item", "rl-focus");
        choice.getElement().setAttribute("type", "button");
        choices.add(choice);
    }
}
