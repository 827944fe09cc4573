package io.relata.contacts.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.relata.contacts.Contacts;
import io.relata.contacts.SavedView;
import io.relata.contacts.SavedViews;
import io.relata.platform.change.Changed;
import io.relata.platform.problem.Problem;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.FormDialog;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
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
                desk.text("contacts.views.delete." + Audience.of(view).key()),
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

    /** Asks for the name, where the view stands, and who sees it. */
    private final class Form {

        private final @Nullable SavedView view;
        private final FormDialog dialog;
        private final TextField name = new TextField(desk.text("contacts.views.field.name"));
        private final Checkbox pinned = new Checkbox(desk.text("contacts.views.field.pinned"));
        private final Select<Audience> audience = new Select<>();

        Form(@Nullable SavedView view, String title) {
            this.view = view;
            dialog = new FormDialog(desk, title);
            name.setMaxLength(60);
            name.setRequiredIndicatorVisible(true);
            name.setValue(view == null ? "" : view.name());
            pinned.setValue(view == null || view.pinned());
            audience.setLabel(desk.text("contacts.views.audience"));
            audience.setItemLabelGenerator(each -> each.label(desk));
            audience.setItems(audiences());
            audience.setValue(view == null ? Audience.OWN : Audience.of(view));
            dialog.wideField("name", name).wideField("pinned", pinned);
            if (desk.may(Contacts.WRITE)) {
                dialog.wideField("team", audience);
            }
        }

        Map<String, @Nullable Object> values() {
            var values = new LinkedHashMap<String, @Nullable Object>();
            values.put("name", name.getValue());
            values.put("pinned", pinned.getValue());
            if (desk.may(Contacts.WRITE)) {
                values.put("everybody", audience.getValue().everybody());
                values.put("team", audience.getValue().team());
            }
            return values;
        }

        /** A team the user is no longer in stays possible for the view that is its. */
        private Set<Audience> audiences() {
            var audiences = new LinkedHashSet<Audience>();
            audiences.add(Audience.OWN);
            views.teams().forEach(team -> audiences.add(Audience.of(team)));
            audiences.add(Audience.EVERYBODY);
            if (view != null) {
                audiences.add(Audience.of(view));
            }
            return audiences;
        }

        void open() {
            dialog.open();
            name.focus();
        }
    }
}
