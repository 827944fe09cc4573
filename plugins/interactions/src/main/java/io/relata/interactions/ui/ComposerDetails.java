package io.relata.interactions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.Query;
import io.relata.contacts.ContactFacts;
import io.relata.contacts.ContactQuery;
import io.relata.contacts.CorrespondenceType;
import io.relata.interactions.InformationFlow;
import io.relata.interactions.InitiatedBy;
import io.relata.interactions.InteractionTemplate;
import io.relata.platform.rest.FieldValues;
import io.relata.setup.CodeField;
import io.relata.ui.kit.CalendarTexts;
import io.relata.ui.kit.FileUpload;
import io.relata.ui.kit.Icon;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything about an interaction that is rarely said: behind "More". */
final class ComposerDetails extends Composite<Div> {
    private static final int MOST_OTHERS = 200;
    private static final int MOST_FILES = 10;

    private final Workbench bench;
    private final Runnable changed;
    private final ComboBox<InteractionTemplate> template = new ComboBox<>();
    private final TextField subject = new TextField();
    private final DateTimePicker when = new DateTimePicker();
    private final Select<InformationFlow> flow = new Select<>();
    private final Select<InitiatedBy> initiatedBy = new Select<>();
    private final BigDecimalField cost = new BigDecimalField();
    private final CodeField salesperson;
    private final CodeField language;
    private final Select<CorrespondenceType> correspondence = new Select<>();
    private final TextField via = new TextField();
    private final TextField with = new TextField();
    private final MultiSelectComboBox<ContactFacts> alsoWith = new MultiSelectComboBox<>();
    private final TextArea comment = new TextArea();
    private final Checkbox attemptFailed = new Checkbox();
    private final FileUpload files;
    private final Map<String, Component> fields = new HashMap<>();
    private DraftState draft = new DraftState();
    private boolean showing;

    ComposerDetails(Workbench bench, ContactFacts contact, Consumer<InteractionTemplate> taken, Runnable changed) {
        this.bench = bench;
        this.changed = changed;
        this.salesperson = new CodeField(bench.desk(), bench.tables(), "salespeople");
        this.language = new CodeField(bench.desk(), bench.tables(), "languages");
        this.files = bench.upload(MOST_FILES)
                .button(bench.text("interactions.attach"), Icon.CLIP)
                .onChange(changed);
        files.setId("compose-files");
        choices(taken);
        words();
        with(contact);
        var form = new FormLayout();
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("26rem", 2));
        add(form, "contactNo", with, "interactions.with");
        add(form, "alsoWith", alsoWith, "interactions.alsoWith");
        add(form, "description", subject, "interactions.field.subject");
        form.setColspan(subject, 2);
        add(form, "interactionTemplateCode", template, "interactions.field.interactionTemplateCode");
        add(form, "date", when, "interactions.when");
        add(form, "informationFlow", flow, "interactions.field.informationFlow");
        add(form, "initiatedBy", initiatedBy, "interactions.field.initiatedBy");
        add(form, "cost", cost, "interactions.field.cost");
        add(form, "salespersonCode", salesperson, "interactions.field.salespersonCode");
        add(form, "interactionLanguageCode", language, "interactions.field.interactionLanguageCode");
        add(form, "correspondenceType", correspondence, "interactions.field.correspondenceType");
        add(form, "contactVia", via, "interactions.field.contactVia");
        add(form, "comments", comment, "interactions.comment");
        form.setColspan(comment, 2);
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
        correspondence.setEmptySelectionAllowed(true);
        correspondence.setItems(CorrespondenceType.values());
        correspondence.setItemLabelGenerator(each -> each == null
                ? bench.text("interactions.none")
                : bench.text("interactions.template.correspondenceTypeDefault." + FieldValues.show(each)));
        correspondence.addValueChangeListener(change -> edit(() -> draft.correspondenceType = change.getValue()));
    }

    /** The contact the composer was opened for stays; others may be added. */
    private void with(ContactFacts contact) {
        with.setValue(contact.name());
        with.setReadOnly(true);
        alsoWith.setItemLabelGenerator(ContactFacts::name);
        alsoWith.setItems(query -> others(contact, query));
        alsoWith.addValueChangeListener(change -> edit(() -> draft.alsoWith = change.getValue()));
    }

    private Stream<ContactFacts> others(ContactFacts contact, Query<ContactFacts, String> query) {
        var found =
                ContactQuery.all().found(query.getFilter().orElse("").strip()).atMost(MOST_OTHERS);
        return bench.contacts().list(found).items().stream()
                .filter(each -> !each.id().equals(contact.id()) && !each.privacyBlocked())
                .skip(query.getOffset())
                .limit(query.getLimit());
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
        language.addValueChangeListener(change -> edit(() -> draft.language = change.getValue()));
        via.setMaxLength(80);
        via.addValueChangeListener(
                change -> edit(() -> draft.contactVia = change.getValue().isBlank() ? null : change.getValue()));
        comment.setMaxLength(2_000);
        comment.addValueChangeListener(change -> edit(() -> draft.comment = change.getValue()));
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
        language.setValue(draft.language);
        correspondence.setValue(draft.correspondenceType);
        via.setValue(draft.contactVia == null ? "" : draft.contactVia);
        alsoWith.setValue(draft.alsoWith);
        comment.setValue(draft.comment);
        attemptFailed.setValue(draft.attemptFailed);
        files.collectInto(draft.files);
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
