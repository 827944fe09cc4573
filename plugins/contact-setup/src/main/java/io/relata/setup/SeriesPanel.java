package io.relata.setup;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import io.relata.platform.number.Numbering;
import io.relata.platform.problem.Problem;
import io.relata.platform.settings.Settings;
import io.relata.ui.kit.Desk;
import java.util.LinkedHashMap;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Let the number series of a kind of record be chosen, for the setup page of a plugin; a choice is saved at once.
 *
 * @since 0.1
 */
public final class SeriesPanel extends Composite<Div> {

    private final transient Desk desk;
    private final transient Settings settings;
    private final transient SeriesSetting<?> setting;
    private final String labels;
    private final ComboBox<String> series;

    /**
     * Make the panel.
     *
     * @param desk what pages need
     * @param settings reads and changes settings
     * @param numbering lists the series
     * @param setting the setting
     * @param labels prefix of the message keys: with the setting's name, with that and {@code .help}, and with {@code saved}
     */
    public SeriesPanel(Desk desk, Settings settings, Numbering numbering, SeriesSetting<?> setting, String labels) {
        this.desk = desk;
        this.settings = settings;
        this.setting = setting;
        this.labels = labels;
        var wording = new Wording(desk.access(), desk.messages());
        this.series = SeriesField.of(numbering, new SeriesNames(desk.extensions(), wording));
        series.setId("setting-" + setting.name());
        series.setAriaLabel(desk.text(labels + setting.name()));
        series.setReadOnly(!desk.may(CodeTables.WRITE));
        series.setValue(setting.in(settings));
        series.addValueChangeListener(change -> save(change.getValue()));
        getContent().addClassNames("rl-setup-panel", "rl-setup-settings");
        getContent().add(SettingLine.of(desk, labels + setting.name(), series));
    }

    private void save(@Nullable String code) {
        if (Objects.equals(code, setting.in(settings))) {
            return;
        }
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put(setting.name(), code);
        try {
            var made = settings.change(setting.type(), values);
            series.setInvalid(false);
            desk.toasts().saved(desk.text(labels + "saved"), made.changeSet());
        } catch (Problem problem) {
            series.setErrorMessage(desk.text(problem.messageKey(), problem.arguments()));
            series.setInvalid(true);
        }
    }
}
