package io.relata.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import io.relata.platform.change.Changes;
import io.relata.platform.problem.Problem;
import io.relata.platform.text.Messages;
import java.util.UUID;

/**
 * Tell the user briefly what happened, with a way back where there is one.
 *
 * @since 0.1
 */
public final class Toasts {

    private static final int SECONDS = 1_000;

    private final Changes changes;
    private final Messages messages;

    /**
     * Make the service; done once by the application.
     *
     * @param changes undoes change-sets
     * @param messages translates
     */
    public Toasts(Changes changes, Messages messages) {
        this.changes = changes;
        this.messages = messages;
    }

    /**
     * Say that something was saved and offer Undo for ten seconds, where there is anything to take back.
     *
     * @param text the translated text
     * @param changeSet what Undo takes back, or {@link Changes#NOTHING}
     */
    public void saved(String text, UUID changeSet) {
        if (changeSet.equals(Changes.NOTHING)) {
            info(text);
            return;
        }
        var undo = new Button(messages.text("ui.undo"));
        undo.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        undo.setId("toast-undo");
        var toast = show(text, 10 * SECONDS, Tone.PLAIN, undo);
        undo.addClickListener(click -> {
            toast.close();
            undo(changeSet);
        });
    }

    /**
     * Take a change-set back and say so.
     *
     * @param changeSet the change-set
     */
    public void undo(UUID changeSet) {
        try {
            changes.undo(changeSet);
            show(messages.text("ui.undone"), 4 * SECONDS, Tone.OK);
        } catch (Problem problem) {
            problem(problem);
        }
    }

    /**
     * Say something and offer one next step for ten seconds.
     *
     * @param text the translated text
     * @param action the translated name of the step
     * @param step what to do
     */
    public void offer(String text, String action, Runnable step) {
        var button = new Button(action);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setId("toast-offer");
        var toast = show(text, 10 * SECONDS, Tone.PLAIN, button);
        button.addClickListener(click -> {
            toast.close();
            step.run();
        });
    }

    /** Say something in passing; the text is translated already. */
    public void info(String text) {
        show(text, 4 * SECONDS, Tone.PLAIN);
    }

    /** Say why something was refused and what to do. */
    public void problem(Problem problem) {
        show(messages.text(problem.messageKey(), problem.arguments()), 8 * SECONDS, Tone.BAD);
    }

    private Notification show(String text, int milliseconds, Tone tone, Component... actions) {
        var line = new Div(new Span(text));
        line.addClassNames("rl-toast", tone.css());
        line.add(actions);
        var close = new Button(Icon.CLOSE.create());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        close.setAriaLabel(messages.text("ui.close"));
        line.add(close);
        var toast = new Notification(line);
        toast.setDuration(milliseconds);
        toast.setPosition(Position.BOTTOM_START);
        toast.setAssertive(tone == Tone.BAD);
        close.addClickListener(click -> toast.close());
        toast.open();
        return toast;
    }
}
