package io.relata.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.ShortcutEventListener;
import com.vaadin.flow.component.ShortcutRegistration;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasValidationProperties;
import io.relata.platform.problem.Problem;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Show a value to read and turn it into its editor on click, Enter or F2; Enter saves, Esc brings the old value back,
 * leaving the field saves too. A refusal is shown at the field and what was typed stays.
 *
 * @param <V> the type of the value
 * @since 0.1
 */
public final class EditableFact<V> extends Composite<Div> {

    private final Desk desk;
    private final HasValue<?, V> editor;
    private final Function<V, String> shown;
    private final Consumer<V> save;
    private final NativeButton reading = new NativeButton();
    private V value;

    /**
     * Make an editable value.
     *
     * @param desk what pages need
     * @param label the translated label, for those who do not see it
     * @param editor the field to edit with: a component without a label of its own
     * @param shown writes the value for reading; an empty text shows a dash
     * @param save saves the new value; a {@link Problem} it throws is shown at the field
     */
    public <E extends Component & HasValue<?, V>> EditableFact(
            Desk desk, String label, E editor, Function<V, String> shown, Consumer<V> save) {
        this.desk = desk;
        this.editor = editor;
        this.shown = shown;
        this.save = save;
        this.value = editor.getEmptyValue();
        getContent().addClassName("rl-editable");
        reading.addClassName("rl-reading");
        reading.addClickListener(click -> edit());
        reading.getElement().setAttribute("title", desk.text("ui.clickToEdit", label));
        AccessibleName.set(editor, label);
        editor.setVisible(false);
        listen(editor);
        getContent().add(reading, editor);
        display();
    }

    /** Show a value. An edit under way is not disturbed. */
    public void setValue(@Nullable V newValue) {
        value = newValue == null ? editor.getEmptyValue() : newValue;
        if (reading.isVisible()) {
            display();
        }
    }

    /** Show it only for reading. */
    public EditableFact<V> readOnly(boolean fixed) {
        reading.setEnabled(!fixed);
        return this;
    }

    /** Begin to edit, with the focus in the field. */
    public void edit() {
        editor.setValue(value);
        mistake(null);
        reading.setVisible(false);
        ((Component) editor).setVisible(true);
        if (editor instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    private <E extends Component & HasValue<?, V>> void listen(E field) {
        // what was typed arrives with the loss of focus, so Enter has to come after it
        shortcut(field, Key.ENTER, event -> commit(true)).setResetFocusOnActiveElement(true);
        shortcut(field, Key.ESCAPE, event -> read(true));
        field.getElement().addEventListener("focusout", event -> commit(false)).debounce(150);
    }

    private ShortcutRegistration shortcut(Component field, Key key, ShortcutEventListener action) {
        return Shortcuts.addShortcutListener(this, action, key).listenOn(field).allowBrowserDefault();
    }

    private void commit(boolean byKey) {
        if (reading.isVisible()) {
            return;
        }
        var entered = editor.getValue();
        if (Objects.equals(entered, value)) {
            read(byKey);
            return;
        }
        try {
            save.accept(entered);
            value = entered;
            read(byKey);
        } catch (Problem problem) {
            mistake(desk.text(problem.messageKey(), problem.arguments()));
        }
    }

    private void read(boolean focus) {
        ((Component) editor).setVisible(false);
        reading.setVisible(true);
        display();
        if (focus) {
            reading.focus();
        }
    }

    private void mistake(@Nullable String text) {
        if (editor instanceof HasValidationProperties field) {
            field.setInvalid(text != null);
            field.setErrorMessage(text == null ? "" : text);
        }
    }

    private void display() {
        var text = Objects.equals(value, editor.getEmptyValue()) ? "" : shown.apply(value);
        reading.removeAll();
        reading.add(new Span(text.isEmpty() ? "–" : text));
        reading.setClassName("rl-blank", text.isEmpty());
        reading.addClassName("rl-reading");
    }
}
