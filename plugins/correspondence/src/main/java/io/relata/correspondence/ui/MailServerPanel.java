package io.relata.correspondence.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.relata.correspondence.MailSecurity;
import io.relata.correspondence.internal.CorrespondenceSettings;
import io.relata.platform.problem.Problem;
import io.relata.platform.rest.FieldValues;
import io.relata.setup.SettingLine;
import io.relata.ui.kit.AccessibleName;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Asks for the mail server and for who writes; each setting is saved at once, and a test e-mail shows whether it works. */
public final class MailServerPanel extends Composite<Div> {
    private final transient CorrespondenceDesk desk;
    private final Div state = new Div();
    private final PasswordField password = new PasswordField();

    /**
     * Make the panel.
     *
     * @param desk what this plugin's pages work with
     */
    public MailServerPanel(CorrespondenceDesk desk) {
        this.desk = desk;
        getContent().addClassNames("rl-setup-panel", "rl-setup-settings");
        state.setId("server-state");
        state.getElement().setAttribute("role", "status");
        section(
                "server",
                state,
                line("host", new TextField(), CorrespondenceSettings::host),
                line("port", new IntegerField(), CorrespondenceSettings::port),
                line("security", security(), CorrespondenceSettings::security),
                line("userName", new TextField(), CorrespondenceSettings::userName),
                password(),
                line("fromAddress", new EmailField(), CorrespondenceSettings::fromAddress),
                line("fromName", new TextField(), CorrespondenceSettings::fromName),
                test());
        section(
                "limits",
                line("mailsPerMinute", new IntegerField(), CorrespondenceSettings::mailsPerMinute),
                line("mostMegabytes", new IntegerField(), CorrespondenceSettings::mostMegabytes));
        section(
                "company",
                line("companyName", new TextField(), CorrespondenceSettings::companyName),
                line("companyAddress", new TextArea(), CorrespondenceSettings::companyAddress),
                line("companyPhoneNo", new TextField(), CorrespondenceSettings::companyPhoneNo),
                line("companyEmail", new EmailField(), CorrespondenceSettings::companyEmail),
                line("companyHomePage", new TextField(), CorrespondenceSettings::companyHomePage));
        show();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addStyleSheet("plugin-res/correspondence/correspondence.css");
    }

    private void show() {
        var status = desk.server().status();
        state.setText(desk.text(status.ready() ? "correspondence.server.ready" : "correspondence.problem.noServer"));
        password.setPlaceholder(
                desk.text(status.passwordSet() ? "correspondence.password.isSet" : "correspondence.password.isNotSet"));
    }

    private void section(String id, Component... lines) {
        var section = new Section(
                new H3(desk.text("correspondence.section." + id)),
                new Paragraph(desk.text("correspondence.section." + id + ".help")));
        section.setId("settings-" + id);
        section.add(lines);
        getContent().add(section);
    }

    private Select<MailSecurity> security() {
        var choice = new Select<MailSecurity>();
        choice.setItems(MailSecurity.values());
        choice.setItemLabelGenerator(each -> desk.text("correspondence.security." + FieldValues.show(each)));
        return choice;
    }

    private CorrespondenceSettings settings() {
        return desk.settings().get(CorrespondenceSettings.class);
    }

    private <V, C extends Component & HasValue<?, V>> Component line(
            String setting, C field, Function<CorrespondenceSettings, @Nullable V> value) {
        field.setId("setting-" + setting);
        AccessibleName.set(field, desk.text("correspondence.settings." + setting));
        var now = value.apply(settings());
        if (now != null) {
            field.setValue(now);
        }
        field.addValueChangeListener(change -> {
            var stored = field.isEmpty() ? null : field.getValue();
            if (!Objects.equals(value.apply(settings()), stored)) {
                save(setting, field, stored);
            }
        });
        return setting(setting, field);
    }

    private Component setting(String setting, Component field) {
        return SettingLine.of(desk.desk(), "correspondence.settings." + setting, field);
    }

    private void save(String setting, Component field, @Nullable Object value) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put(setting, value);
        try {
            var made = desk.settings().change(CorrespondenceSettings.class, values);
            mistake(field, null);
            desk.desk().toasts().saved(desk.text("correspondence.settings.saved"), made.changeSet());
            show();
        } catch (Problem problem) {
            mistake(field, desk.words(problem));
        }
    }

    private static void mistake(Component field, @Nullable String words) {
        if (field instanceof HasValidationProperties validated) {
            validated.setErrorMessage(words == null ? "" : words);
            validated.setInvalid(words != null);
        }
    }

    private Component password() {
        password.setId("setting-password");
        AccessibleName.set(password, desk.text("correspondence.settings.password"));
        password.getElement().setAttribute("autocomplete", "new-password");
        var keep = new Button(desk.text("correspondence.password.keep"), click -> keepPassword());
        keep.setId("password-keep");
        var bar = new Div(password, keep);
        bar.addClassName("rl-bar");
        return setting("password", bar);
    }

    /** A blank one takes the password away; it is never shown again. */
    private void keepPassword() {
        try {
            desk.server().password(password.getValue());
            password.clear();
            mistake(password, null);
            desk.desk().toasts().info(desk.text("correspondence.settings.saved"));
            show();
        } catch (Problem problem) {
            mistake(password, desk.words(problem));
        }
    }

    private Component test() {
        var to = new EmailField();
        to.setId("test-to");
        AccessibleName.set(to, desk.text("correspondence.settings.test"));
        var send = new Button(desk.text("correspondence.test"), click -> {
            try {
                desk.server().test(to.getValue());
                mistake(to, null);
                desk.desk().toasts().info(desk.text("correspondence.test.done", to.getValue()));
            } catch (Problem problem) {
                mistake(to, desk.words(problem));
            }
        });
        send.setId("test-send");
        var bar = new Div(to, send);
        bar.addClassName("rl-bar");
        return setting("test", bar);
    }
}
