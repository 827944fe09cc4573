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
import com.vaadin.flow.dom.Element;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
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

    /**
     * Store what was entered.
     *
     * @param <V> the type of the value
     * @since 0.1
     */
    @FunctionalInterface
    public interface Saving<V> {

        /**
         * Save.
         *
         * @param before what the edit began with; what is stored may have changed since
         * @param entered the new value
         * @param close ends an edit that a {@link Problem} left open, and shows what is stored
         */
        void save(V before, V entered, Runnable close);
    }

    private final Desk desk;
    private final HasValue<?, V> editor;
    private final Function<V, String> shown;
    private final Saving<V> saving;
    private final NativeButton reading = new NativeButton();
    private V value;
    private V begun;
    private @Nullable V refused;
    private boolean isRefused;
    /** The user is being asked which of two values stays: Enter and the loss of focus both come, and one question does. */
    private boolean isAsked;

    private boolean told;

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
        this(desk, label, editor, shown, (before, entered, close) -> save.accept(entered));
    }

    /**
     * Make an editable value that minds what it was edited from.
     *
     * @param desk what pages need
     * @param label the translated label, for those who do not see it
     * @param editor the field to edit with: a component without a label of its own
     * @param shown writes the value for reading; an empty text shows a dash
     * @param saving saves the new value; a {@link Problem} it throws is shown at the field
     */
    public <E extends Component & HasValue<?, V>> EditableFact(
            Desk desk, String label, E editor, Function<V, String> shown, Saving<V> saving) {
        this.desk = desk;
        this.editor = editor;
        this.shown = shown;
        this.saving = saving;
        this.value = editor.getEmptyValue();
        this.begun = value;
        getContent().addClassName("rl-editable");
        reading.addClassName("rl-reading");
        reading.addClickListener(click -> edit());
        reading.getElement().setAttribute("title", desk.text("ui.clickToEdit", label));
        AccessibleName.set(editor, label);
        editor.setVisible(false);
        listen(editor);
        getContent().add(reading, editor);
        LeaveGuard.watch(desk, this, new Unsaved() {
            @Override
            public boolean isChanged() {
                return !reading.isVisible() && !Objects.equals(editor.getValue(), begun);
            }

            @Override
            public boolean save() {
                return commit(true);
            }

            @Override
            public void discard() {
                read(false);
            }
        });
        display();
    }

    /** Show a value. An edit under way is not disturbed. */
    public void setValue(@Nullable V newValue) {
        value = newValue == null ? editor.getEmptyValue() : newValue;
        told = true;
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
        begun = value;
        isRefused = false;
        editor.setValue(value);
        mistake(null);
        reading.setVisible(false);
        ((Component) editor).setVisible(true);
        if (editor instanceof Focusable<?> focusable) {
            focusable.focus();
        }
        LeaveGuard.begin(this);
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

    /** Ends the edit, unless what was entered is refused; leaving the field does not ask for the same refusal again. */
    private boolean commit(boolean byKey) {
        if (reading.isVisible()) {
            return true;
        }
        var entered = editor.getValue();
        if (Objects.equals(entered, begun)) {
            read(byKey);
            return true;
        }
        var again = isRefused && Objects.equals(entered, refused);
        if (again && (isAsked || !byKey) || !byKey && LeaveGuard.isAsking(this)) {
            return false;
        }
        try {
            told = false;
            saving.save(begun, entered, () -> read(true));
            value = told ? value : entered;
            read(byKey);
            return true;
        } catch (Problem problem) {
            refused = entered;
            isRefused = true;
            isAsked = problem.code() == ProblemCode.CONFLICT;
            mistake(desk.text(problem.messageKey(), problem.arguments()));
            return false;
        }
    }

    private void read(boolean focus) {
        LeaveGuard.end(this);
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
        reading.add(breakable(text.isEmpty() ? "–" : text));
        reading.setClassName("rl-blank", text.isEmpty());
        reading.addClassName("rl-reading");
    }

    /** Lets an address break where it has its joints, and nowhere else while there is room. */
    private static Span breakable(String text) {
        var span = new Span();
        for (String part : text.split("(?=[@./])")) {
            span.getElement().appendChild(new Element("wbr"), Element.createText(part));
        }
        return span;
    }
}
