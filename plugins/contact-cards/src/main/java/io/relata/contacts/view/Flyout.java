package io.relata.contacts.view;

import com.vaadin.flow.component.ClickNotifier;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.function.Consumer;

/** Shows choices beside a button. They are made when it opens, so that a page holds none while it is closed. */
final class Flyout extends Composite<Popover> {

    /** Only the focus that nobody else took. */
    private static final String COME_BACK =
            "setTimeout(() => document.activeElement === document.body && this.focus())";

    private final Div choices = new Div();
    private final transient Consumer<Div> fill;

    private <B extends Component & ClickNotifier<?>> Flyout(B opener, String label, Consumer<Div> fill) {
        this.fill = fill;
        choices.addClassName("rl-columns");
        opener.getElement().setAttribute("aria-haspopup", "true");
        opener.addClickListener(click -> turn());
        var popover = getContent();
        popover.setTarget(opener);
        popover.setOpenOnClick(false);
        popover.setAutofocus(true);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAriaLabel(label);
        popover.add(choices);
        popover.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                choices.removeAll();
                comeBack(opener);
            }
        });
    }

    /**
     * Makes one.
     *
     * @param opener what opens it, and closes it again
     * @param label what it is for
     * @param fill adds the choices as they are now
     */
    static <B extends Component & ClickNotifier<?>> Flyout of(B opener, String label, Consumer<Div> fill) {
        return new Flyout(opener, label, fill);
    }

    /** Lets the focus go back to what opened something that is closed now. */
    static void comeBack(Component opener) {
        opener.getElement().executeJs(COME_BACK);
    }

    private void turn() {
        var popover = getContent();
        if (popover.isOpened()) {
            popover.close();
        } else {
            draw();
            popover.open();
        }
    }

    /** Makes the choices anew if somebody sees them. */
    void refresh() {
        if (getContent().isOpened()) {
            draw();
        }
    }

    private void draw() {
        choices.removeAll();
        fill.accept(choices);
    }

    /** Gives the focus back to the choice that was used, because drawing made them anew. */
    void focus(String id) {
        choices.getElement().executeJs("setTimeout(() => this.querySelector('[id=\"' + $0 + '\"]')?.focus())", id);
    }
}
