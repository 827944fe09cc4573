package io.relata.interactions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import io.relata.interactions.InformationFlow;
import io.relata.interactions.InitiatedBy;
import io.relata.interactions.InteractionTemplate;
import io.relata.setup.CodeField;
import io.relata.ui.kit.CalendarTexts;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Everything about an interaction that is rarely said: behind "More". */
final class ComposerDetails extends Composite<Div> {
    private final Workbench bench;
    private final Runnable changed;
    private final ComboBox<InteractionTemplate> template = new ComboBox<>();
    private final TextField subject = new TextField();
    private final DateTimePicker when = new DateTimePicker();
    private final Select<InformationFlow> flow = new Select<>();
    private final Select<InitiatedBy> initiatedBy = new Select<>();
    private final BigDecimalField cost = new BigDecimalField();
    private final CodeField salesperson;
    private final Checkbox attemptFailed = new Checkbox();
    private final FileDrop files;
    private final Map<String, Component> fields = new HashMap<>();
    private DraftState draft = new DraftState();
    private boolean showing;

    ComposerDetails(Workbench bench, Consumer<InteractionTemplate> taken, Runnable changed) {
        this.bench = bench;
        this.changed = changed;
        this.salesperson = new CodeField(bench.desk(), bench.tables(), "salespeople");
        this.files = new FileDrop(bench, changed);
        choices(taken);
        words();
        var form = new FormLayout();
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("26rem", 2));
        add(form, "description", subject, "interactions.field.subject");
        form.setColspan(subject, 2);
        add(form, "interactionTemplateCode", template, "interactions.field.interactionTemplateCode");
        add(form, "date", when, "interactions.when");
        add(form, "informationFlow", flow, "interactions.field.informationFlow");
        add(form, "initiatedBy", initiatedBy, "interactions.field.initiatedBy");
        add(form, "cost", cost, "interactions.field.cost");
        add(form, "salespersonCode", salesperson, "interactions.field.salespersonCode");
        attemptFailed.setLabel(bench.text("interactions.field.attemptFailed"));
        attemptFailed.setId("compose-attemptFailed");
        form.add(attemptFailed);
        form.add(files);
        form.setColspan(files, 2);
        getContent().add(form);
    }

    private <C extends Component & com.vaadin.flow.component.HasLabel> void add(
            FormLayout form, String name, C field, String label) {
        field.setLabel(bench.text(label));
        field.setId("compose-" + name);
        fields.put(name, field);
        form.add(field);
    }

    private void choices(Consumer<InteractionTemplate> taken) {
        template.setItems(bench.interactions().templates());
        template.setItemLabelGenerator(
                each -> each.description() == null ? each.code() : each.code() + " · " + each.description());
        template.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                taken.accept(change.getValue());
            }
        });
        flow.setEmptySelectionAllowed(true);
        flow.setItems(InformationFlow.values());
        flow.setItemLabelGenerator(each -> word("interactions.flow.", each));
        flow.addValueChangeListener(change -> edit(() -> draft.flow = change.getValue()));
        initiatedBy.setEmptySelectionAllowed(true);
        initiatedBy.setItems(InitiatedBy.values());
        initiatedBy.setItemLabelGenerator(each -> word("interactions.initiatedBy.", each));
        initiatedBy.addValueChangeListener(change -> edit(() -> draft.initiatedBy = change.getValue()));
    }

    private String word(String prefix, @Nullable Enum<?> constant) {
        return bench.text(
                constant == null
                        ? "interactions.none"
                        : prefix + constant.name().toLowerCase(Locale.ROOT));
    }

    private void words() {
        subject.setMaxLength(100);
        subject.addValueChangeListener(change -> edit(() -> draft.subject = change.getValue()));
        when.setLocale(bench.desk().access().current().language());
        when.setDatePickerI18n(CalendarTexts.of(bench.desk()));
        when.addValueChangeListener(change -> edit(() -> draft.when = change.getValue()));
        cost.addValueChangeListener(
                change -> edit(() -> draft.cost = change.getValue() == null ? BigDecimal.ZERO : change.getValue()));
        salesperson.addValueChangeListener(change -> edit(() -> draft.salesperson = change.getValue()));
        attemptFailed.addValueChangeListener(change -> edit(() -> draft.attemptFailed = change.getValue()));
    }

    private void edit(Runnable change) {
        if (!showing) {
            change.run();
            changed.run();
        }
    }

    void show(DraftState shown) {
        draft = shown;
        showing = true;
        template.setValue(template.getListDataView()
                .getItems()
                .filter(each -> each.code().equals(draft.template))
                .findFirst()
                .orElse(null));
        subject.setValue(draft.subject);
        when.setValue(draft.when);
        flow.setValue(draft.flow);
        initiatedBy.setValue(draft.initiatedBy);
        cost.setValue(draft.cost);
        salesperson.setValue(draft.salesperson);
        attemptFailed.setValue(draft.attemptFailed);
        files.show(draft.files);
        showing = false;
    }

    void focus(boolean onWhen) {
        if (onWhen) {
            when.focus();
        } else {
            subject.focus();
        }
    }

    /** Shows a refusal at its field, if it is one of these. */
    boolean refuse(String field, String words) {
        if (fields.get(field) instanceof HasValidation known) {
            known.setErrorMessage(words);
            known.setInvalid(true);
            return true;
        }
        return false;
    }
}
