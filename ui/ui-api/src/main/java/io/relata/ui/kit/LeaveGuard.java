package io.relata.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.BeforeLeaveEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Ask before something typed is lost: save it, discard it, or stay. It is asked when a page is left while one of its
 * watched parts holds something unsaved; the browser itself asks when its tab is closed. {@link FormDialog} and
 * {@link EditableFact} are watched already.
 *
 * @since 0.1
 */
public final class LeaveGuard {

    private static final String SCRIPT = script();

    private final Desk desk;
    private final List<Unsaved> watched = new ArrayList<>();
    private @Nullable ConfirmDialog question;

    private LeaveGuard(Desk desk) {
        this.desk = desk;
    }

    /**
     * Watch a part of a page for as long as it is shown.
     *
     * @param desk what pages need
     * @param part the component that holds the fields
     * @param unsaved knows what was typed there
     */
    public static void watch(Desk desk, Component part, Unsaved unsaved) {
        // heard so that the browser sends it, and with it what was typed
        part.getElement().addEventListener("unsaved-tell", told -> {});
        part.addAttachListener(attached -> {
            var guard = of(desk, attached.getUI());
            guard.watched.addFirst(unsaved);
            part.addDetachListener(detached -> {
                guard.watched.remove(unsaved);
                detached.unregisterListener();
            });
        });
    }

    /** Tell the browser that somebody begins to fill in a watched part: from here on it minds the tab being closed. */
    public static void begin(Component part) {
        part.getElement().executeJs("window.relataUnsaved?.begin(this)");
    }

    /** Tell the browser that a watched part is stored or let go. */
    public static void end(Component part) {
        part.getElement().executeJs("window.relataUnsaved?.end(this)");
    }

    /** Let everything go without asking: the page is taken away. */
    public static void release(UI ui) {
        if (ComponentUtil.getData(ui, LeaveGuard.class) instanceof LeaveGuard guard) {
            guard.close();
            guard.watched.clear();
        }
    }

    /** Tell whether the user is being asked. */
    static boolean isAsking(Component part) {
        return part.getUI()
                .map(ui -> ComponentUtil.getData(ui, LeaveGuard.class))
                .filter(guard -> guard.question != null)
                .isPresent();
    }

    /** Ask about one part, because it is about to be closed. */
    static void ask(Desk desk, Component part, Unsaved unsaved) {
        part.getUI().ifPresent(ui -> of(desk, ui).ask(List.of(unsaved), () -> {}, () -> {}));
    }

    private static LeaveGuard of(Desk desk, UI ui) {
        var known = ComponentUtil.getData(ui, LeaveGuard.class);
        if (known != null) {
            return known;
        }
        var guard = new LeaveGuard(desk);
        ComponentUtil.setData(ui, LeaveGuard.class, guard);
        ui.addBeforeLeaveListener(guard::leave);
        ui.getPage().executeJs(SCRIPT);
        return guard;
    }

    private void leave(BeforeLeaveEvent event) {
        var changed = watched.stream().filter(Unsaved::isChanged).toList();
        if (!changed.isEmpty()) {
            var navigation = event.postpone();
            ask(changed, navigation::proceed, navigation::cancel);
        }
    }

    private void ask(List<Unsaved> changed, Runnable onward, Runnable stay) {
        close();
        var dialog = new ConfirmDialog();
        dialog.setId("unsaved");
        dialog.setHeader(desk.text("ui.unsaved.title"));
        dialog.setText(desk.text("ui.unsaved.text"));
        dialog.setConfirmText(desk.text("ui.unsaved.save"));
        dialog.setRejectable(true);
        dialog.setRejectText(desk.text("ui.unsaved.discard"));
        dialog.setCancelable(true);
        dialog.setCancelText(desk.text("ui.unsaved.stay"));
        dialog.addConfirmListener(chosen -> {
            close();
            (changed.stream().allMatch(Unsaved::save) ? onward : stay).run();
        });
        dialog.addRejectListener(chosen -> {
            close();
            changed.forEach(Unsaved::discard);
            onward.run();
        });
        dialog.addCancelListener(chosen -> {
            close();
            stay.run();
        });
        question = dialog;
        dialog.open();
    }

    private void close() {
        if (question != null) {
            question.close();
            question = null;
        }
    }

    private static String script() {
        try (var stream = Objects.requireNonNull(LeaveGuard.class.getResourceAsStream("unsaved.js"), "unsaved.js")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
