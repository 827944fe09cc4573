package io.relata.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import io.relata.platform.problem.Problem;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Ask for a few values in a dialog. Ctrl+Enter saves, Esc closes and asks first when something was typed; a refusal is
 * shown at its field, or above the form when it has none, and the dialog stays open with everything typed.
 *
 * @since 0.1
 */
public final class FormDialog extends Composite<Dialog> implements Unsaved {

    private final Desk desk;
    private final FormLayout form = new FormLayout();
    private final Div refusal = new Div();
    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final Map<HasValue<?, ?>, @Nullable Object> before = new LinkedHashMap<>();
    private final Button save = new Button();
    private Runnable saving = () -> {};
    private boolean acting;

    /**
     * Make a dialog.
     *
     * @param desk what pages need
     * @param title the translated title
     */
    public FormDialog(Desk desk, String title) {
        this.desk = desk;
        refusal.addClassName("rl-refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("30rem", 2));
        var dialog = getContent();
        dialog.setHeaderTitle(title);
        dialog.addClassName("rl-dialog");
        dialog.setWidth("min(40rem, 94vw)");
        dialog.add(refusal, form);
        dialog.addDialogCloseActionListener(closing -> {
            if (isChanged()) {
                LeaveGuard.ask(desk, dialog, this);
            } else {
                close();
            }
        });
        LeaveGuard.watch(desk, dialog, this);
    }

    /**
     * Add a field.
     *
     * @param name the field's name in the REST interface: refusals at that name are shown here
     * @param field the component with its label
     */
    public FormDialog field(String name, Component field) {
        fields.put(name, field);
        if (field.getId().isEmpty()) {
            field.setId("field-" + name);
        }
        form.add(field);
        return this;
    }

    /** Add a field that takes the whole width. */
    public FormDialog wideField(String name, Component field) {
        field(name, field);
        form.setColspan(field, 2);
        return this;
    }

    /** Add something that is not a field, over the whole width. */
    public FormDialog note(Component component) {
        form.add(component);
        form.setColspan(component, 2);
        return this;
    }

    /**
     * Say what saving does and show the buttons; the dialog closes when the action returns.
     *
     * @param text the translated text of the button
     * @param action what to do; a {@link Problem} it throws keeps the dialog open
     */
    public FormDialog onSave(String text, Runnable action) {
        saving = action;
        save.setText(text);
        save.setId("dialog-save");
        save.setTooltipText("Ctrl+Enter");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(click -> attempt(action));
        Shortcuts.addShortcutListener(save, event -> attempt(action), Key.ENTER, KeyModifier.CONTROL)
                .listenOn(getContent())
                .setResetFocusOnActiveElement(true);
        var cancel = new Button(desk.text("ui.cancel"), click -> close());
        cancel.setId("dialog-cancel");
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        getContent().getFooter().add(cancel, save);
        return this;
    }

    /** Add a further button before the one that saves; called after {@link #onSave}. */
    public FormDialog alsoOffer(Button button) {
        var footer = getContent().getFooter();
        footer.remove(save);
        footer.add(button, save);
        return this;
    }

    /**
     * Add a further button that a combination of keys presses too, while the dialog is open.
     *
     * @param keys the combination as it is shown
     * @param key its key
     * @param modifiers what is held down with it
     */
    public FormDialog alsoOffer(Button button, String keys, Key key, KeyModifier... modifiers) {
        button.setTooltipText(keys);
        button.addClickShortcut(key, modifiers).listenOn(getContent()).setResetFocusOnActiveElement(true);
        return alsoOffer(button);
    }

    /** Open it. What its fields hold now is what they are compared with. */
    public void open() {
        fields.values().forEach(field -> {
            if (field instanceof HasValue<?, ?> value) {
                before.put(value, value.getValue());
            }
        });
        getContent().open();
        LeaveGuard.begin(getContent());
    }

    /** Close it, whatever was typed. */
    public void close() {
        LeaveGuard.end(getContent());
        getContent().close();
    }

    @Override
    public boolean isChanged() {
        return !acting
                && getContent().isOpened()
                && before.entrySet().stream()
                        .anyMatch(field -> !Objects.equals(field.getKey().getValue(), field.getValue()));
    }

    @Override
    public boolean save() {
        return attempt(saving);
    }

    @Override
    public void discard() {
        close();
    }

    /**
     * Run an action as saving would: refusals are shown, success closes.
     *
     * @param action what to do
     * @return whether it is done
     */
    public boolean attempt(Runnable action) {
        clear();
        // what is being saved is not lost when the action goes on to another page
        acting = true;
        try {
            action.run();
            close();
            return true;
        } catch (Problem problem) {
            show(problem);
            return false;
        } finally {
            acting = false;
        }
    }

    private void clear() {
        refusal.setVisible(false);
        fields.values().forEach(field -> {
            if (field instanceof HasValidationProperties validated) {
                validated.setInvalid(false);
            }
        });
    }

    private void show(Problem problem) {
        var text = desk.text(problem.messageKey(), problem.arguments());
        var field = problem.field().map(fields::get).orElse(null);
        if (field instanceof HasValidationProperties validated) {
            validated.setErrorMessage(text);
            validated.setInvalid(true);
            field.getElement().callJsFunction("focus");
        } else {
            refusal.setText(text);
            refusal.setVisible(true);
        }
    }
}
