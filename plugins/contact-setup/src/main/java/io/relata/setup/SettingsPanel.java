package io.relata.setup;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import io.relata.platform.number.Numbering;
import io.relata.platform.problem.Problem;
import io.relata.platform.text.Messages;
import io.relata.ui.kit.AccessibleName;
import io.relata.ui.kit.Desk;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The settings contacts are created with, each with a sentence that explains it; a choice is saved at once. */
final class SettingsPanel extends Composite<Div> {

    private final Desk desk;
    private final MarketingSetup setup;
    private final CodeTables tables;
    private final Numbering numbering;
    private final SeriesNames names;
    private final DuplicateSearchStrings searchStrings;
    private final List<Consumer<ContactSettings>> shown = new ArrayList<>();

    SettingsPanel(
            Desk desk,
            MarketingSetup setup,
            CodeTables tables,
            Numbering numbering,
            SeriesNames names,
            DuplicateSearchStrings searchStrings) {
        this.desk = desk;
        this.setup = setup;
        this.tables = tables;
        this.numbering = numbering;
        this.names = names;
        this.searchStrings = searchStrings;
        getContent().addClassNames("rl-setup-panel", "rl-setup-settings");
        section("numbering", series());
        section(
                "defaults",
                code("defaultSalespersonCode"),
                code("defaultTerritoryCode"),
                code("defaultCountryRegionCode"),
                code("defaultLanguageCode"),
                formatRegion(),
                correspondenceType(),
                code("defaultCompanySalutationCode"),
                code("defaultPersonSalutationCode"));
        section(
                "inheritance",
                flag("inheritSalespersonCode", ContactSettings::inheritSalespersonCode),
                flag("inheritTerritoryCode", ContactSettings::inheritTerritoryCode),
                flag("inheritCountryRegionCode", ContactSettings::inheritCountryRegionCode),
                flag("inheritLanguageCode", ContactSettings::inheritLanguageCode),
                flag("inheritAddressDetails", ContactSettings::inheritAddressDetails),
                flag("inheritCommunicationDetails", ContactSettings::inheritCommunicationDetails),
                flag("inheritFormatRegion", ContactSettings::inheritFormatRegion));
        section(
                "relations",
                code("busRelationCodeForCustomers"),
                code("busRelationCodeForVendors"),
                code("busRelationCodeForBankAccounts"),
                code("busRelationCodeForEmployees"));
        section(
                "duplicates",
                flag(DuplicateSettings.MAINTAIN, ContactSettings::maintainDuplicateSearchStrings),
                flag(DuplicateSettings.AUTOSEARCH, ContactSettings::autosearchForDuplicates),
                hitPercent());
        desk.live().onRecords(this, touched -> touched.type().equals("setting"), this::load);
        load();
    }

    private void load() {
        var settings = setup.read();
        shown.forEach(each -> each.accept(settings));
    }

    private void section(String id, Component... lines) {
        var section = new Section(
                new H3(desk.text("setup.section." + id)), new Paragraph(desk.text("setup.section." + id + ".help")));
        section.setId("settings-" + id);
        section.add(lines);
        getContent().add(section);
    }

    private Component series() {
        return line("contactNos", SeriesField.of(numbering, names), ContactSettings::contactNos);
    }

    private Component code(String setting) {
        var from = SettingField.named(setting);
        return line(setting, new CodeField(desk, tables, from.table()), from::read);
    }

    private Component formatRegion() {
        var field = new ComboBox<String>();
        field.setClearButtonVisible(true);
        field.setItems(Messages.LANGUAGES.stream().map(Locale::toLanguageTag).toList());
        field.setAllowCustomValue(true);
        field.addCustomValueSetListener(typed -> field.setValue(typed.getDetail()));
        field.setItemLabelGenerator(tag -> Locale.forLanguageTag(tag)
                .getDisplayName(desk.access().current().language()));
        return line("defaultFormatRegion", field, ContactSettings::defaultFormatRegion);
    }

    private Component correspondenceType() {
        var field = new Select<String>();
        field.setEmptySelectionAllowed(true);
        field.setItems(MarketingSetup.CORRESPONDENCE_TYPES);
        field.setItemLabelGenerator(type -> type == null ? "" : desk.text("setup.correspondence." + type));
        return line("defaultCorrespondenceType", field, ContactSettings::defaultCorrespondenceType);
    }

    private Component hitPercent() {
        var field = new IntegerField();
        field.setMin(1);
        field.setMax(100);
        field.setStepButtonsVisible(true);
        field.setSuffixComponent(new Span("%"));
        return line("searchHitPercent", field, ContactSettings::searchHitPercent);
    }

    private Component flag(String setting, Function<ContactSettings, Boolean> value) {
        return line(setting, new Checkbox(), value);
    }

    private <V, C extends Component & HasValue<?, V>> Component line(
            String setting, C field, Function<ContactSettings, @Nullable V> value) {
        field.setId("setting-" + setting);
        AccessibleName.set(field, desk.text("setup.settings." + setting));
        field.setReadOnly(!desk.may(CodeTables.WRITE));
        field.addValueChangeListener(change -> {
            if (!Objects.equals(value.apply(setup.read()), stored(field))) {
                save(setting, field);
            }
        });
        shown.add(settings -> {
            var now = value.apply(settings);
            field.setValue(now == null ? field.getEmptyValue() : now);
        });
        return SettingLine.of(desk, "setup.settings." + setting, field);
    }

    private <V, C extends Component & HasValue<?, V>> void save(String setting, C field) {
        var values = new LinkedHashMap<String, @Nullable Object>(Map.of());
        values.put(setting, stored(field));
        var before = setup.read();
        try {
            var changed = setup.change(values);
            mistake(field, null);
            desk.toasts().saved(desk.text("setup.saved", desk.text("setup.settings." + setting)), changed.changeSet());
            load();
            if (changed.value().beginsSearchStrings(before)) {
                offerToBuild();
            }
        } catch (Problem problem) {
            if (!mistake(field, desk.text(problem.messageKey(), problem.arguments()))) {
                desk.toasts().problem(problem);
            }
        }
    }

    private void offerToBuild() {
        desk.toasts()
                .offer(
                        desk.text("setup.searchStrings.missing"),
                        desk.text("setup.searchStrings.build"),
                        () -> SearchStringsPanel.build(desk, searchStrings));
    }

    private static <V> @Nullable Object stored(HasValue<?, V> field) {
        var value = field.getValue();
        return value instanceof Boolean || !field.isEmpty() ? value : null;
    }

    private static boolean mistake(Component field, @Nullable String text) {
        if (field instanceof HasValidationProperties validated) {
            validated.setErrorMessage(text == null ? "" : text);
            validated.setInvalid(text != null);
            return true;
        }
        return false;
    }
}
