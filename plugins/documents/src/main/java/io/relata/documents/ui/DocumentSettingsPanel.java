package io.relata.documents.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.relata.documents.internal.DocumentSettings;
import io.relata.platform.number.NumberSeries;
import io.relata.platform.problem.Problem;
import io.relata.setup.CodeTables;
import java.util.LinkedHashMap;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lets the number series of documents be chosen. */
public final class DocumentSettingsPanel extends Composite<Div> {
    private static final String SERIES = "documentNos";

    private final transient DocumentDesk desk;
    private final ComboBox<String> series = new ComboBox<>();

    /**
     * Make the panel.
     *
     * @param desk what this plugin's pages work with
     */
    public DocumentSettingsPanel(DocumentDesk desk) {
        this.desk = desk;
        getContent().addClassNames("rl-setup-panel", "rl-setup-settings");
        series.setId("setting-" + SERIES);
        series.setAriaLabel(desk.text("documents.settings." + SERIES));
        series.setClearButtonVisible(true);
        series.setItems(desk.numbering().all().stream().map(NumberSeries::code).toList());
        series.setReadOnly(!desk.desk().may(CodeTables.WRITE));
        series.setValue(current());
        series.addValueChangeListener(change -> save(change.getValue()));
        var label = new Span(desk.text("documents.settings." + SERIES));
        label.addClassName("rl-name");
        var help = new Span(desk.text("documents.settings." + SERIES + ".help"));
        help.addClassNames("rl-muted", "rl-small");
        var words = new Div(label, help);
        words.addClassName("rl-setup-words");
        var line = new Div(words, series);
        line.addClassName("rl-setup-setting");
        getContent().add(line);
    }

    private @Nullable String current() {
        return desk.settings().get(DocumentSettings.class).documentNos();
    }

    private void save(@Nullable String code) {
        if (Objects.equals(code, current())) {
            return;
        }
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put(SERIES, code);
        try {
            var made = desk.settings().change(DocumentSettings.class, values);
            desk.desk().toasts().saved(desk.text("documents.settings.saved"), made.changeSet());
        } catch (Problem problem) {
            series.setErrorMessage(desk.text(problem.messageKey(), problem.arguments()));
            series.setInvalid(true);
        }
    }
}
