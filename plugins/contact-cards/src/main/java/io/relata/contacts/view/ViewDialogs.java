package io.relata.contacts.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextField;
import io.relata.contacts.Contacts;
import io.relata.contacts.SavedView;
import io.relata.contacts.SavedViews;
import io.relata.platform.change.Changed;
import io.relata.platform.problem.Problem;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.FormDialog;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks what a view shall be called, who sees it and where it stands; asks before one is deleted. */
final class ViewDialogs {

    private final Desk desk;
    private final SavedViews views;

    ViewDialogs(Desk desk, SavedViews views) {
        this.desk = desk;
        this.views = views;
    }

    /**
     * Saves what is shown: as a new view, or into the one it began from where that is the user's to change.
     *
     * @param saved takes the view
     */
    void save(Look look, @Nullable SavedView from, Consumer<SavedView> saved) {
        var form = new Form(from == null || !from.changeable() ? null : from, desk.text("contacts.views.save"));
        var into = form.view;
        if (into == null) {
            form.dialog.onSave(desk.text("contacts.save"), () -> saved.accept(told(create(form, look))));
        } else {
            form.dialog.onSave(desk.text("contacts.views.replace"), () -> {
                var values = form.values();
                values.put("look", look.text());
                saved.accept(told(views.update(into.id(), into.version(), values)));
            });
            var another = new Button(
                    desk.text("contacts.views.saveNew"),
                    click -> form.dialog.attempt(() -> saved.accept(told(create(form, look)))));
            another.setId("dialog-save-new");
            form.dialog.alsoOffer(another);
        }
        form.open();
    }

    private Changed<SavedView> create(Form form, Look look) {
        var values = form.values();
        values.put("look", look.text());
        return views.create(values);
    }

    /** Renames a view, pins it, or shares it. */
    void rename(SavedView view, Consumer<SavedView> saved) {
        var form = new Form(view, desk.text("contacts.views.rename"));
        form.dialog.onSave(
                desk.text("contacts.save"),
                () -> saved.accept(told(views.update(view.id(), view.version(), form.values()))));
        form.open();
    }

    void delete(SavedView view, Runnable deleted) {
        var dialog = new ConfirmDialog(
                desk.text("contacts.delete.title", view.name()),
                desk.text(view.everybody() ? "contacts.views.delete.everybody" : "contacts.views.delete.own"),
                desk.text("contacts.delete"),
                confirmed -> {
                    try {
                        var gone = views.delete(view.id(), view.version());
                        desk.toasts().saved(desk.text("contacts.deleted", view.name()), gone);
                        deleted.run();
                    } catch (Problem problem) {
                        desk.toasts().problem(problem);
                    }
                });
        dialog.setId("delete-view");
        dialog.setCancelable(true);
        dialog.setCancelText(desk.text("ui.cancel"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.open();
    }

    private SavedView told(Changed<SavedView> saved) {
        desk.toasts().saved(desk.text("contacts.saved", saved.value().name()), saved.changeSet());
        return saved.value();
    }

    /** Asks for the name and the two choices. */
    private final class Form {

        private final @Nullable SavedView view;
        private final FormDialog dialog;
        private final TextField name = new TextField(desk.text("contacts.views.field.name"));
        private final Checkbox pinned = new Checkbox(desk.text("contacts.views.field.pinned"));
        private final Checkbox everybody = new Checkbox(desk.text("contacts.views.field.everybody"));

        Form(@Nullable SavedView view, String title) {
            this.view = view;
            dialog = new FormDialog(desk, title);
            name.setMaxLength(60);
            name.setRequiredIndicatorVisible(true);
            name.setValue(view == null ? "" : view.name());
            pinned.setValue(view == null || view.pinned());
            everybody.setValue(view != null && view.everybody());
            dialog.wideField("name", name).wideField("pinned", pinned);
            if (desk.may(Contacts.WRITE)) {
                dialog.wideField("everybody", everybody);
            }
        }

        Map<String, @Nullable Object> values() {
            var values = new LinkedHashMap<String, @Nullable Object>();
            values.put("name", name.getValue());
            values.put("pinned", pinned.getValue());
            if (desk.may(Contacts.WRITE)) {
                values.put("everybody", everybody.getValue());
            }
            return values;
        }

        void open() {
            dialog.open();
            name.focus();
        }
    }
}
