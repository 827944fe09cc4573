package io.relata.app.signin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.relata.app.shell.Languages;
import io.relata.platform.access.Access;
import io.relata.platform.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Asks who is there, in the browser's language or another one chosen here. */
@Route(value = SignInView.PATH, autoLayout = false)
@AnonymousAllowed
class SignInView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "login";
    static final String ERROR = "error";
    static final String SECONDS = "seconds";
    static final String LOCKED = "locked";
    static final String AGAIN = "again";
    static final String BYE = "bye";

    private final transient Messages messages;
    private final transient Access access;
    private Optional<String> notice = Optional.empty();
    private boolean bad;

    SignInView(Messages messages, Access access) {
        this.messages = messages;
        this.access = access;
        getContent().addClassName("rl-signin");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (access.currentIfAny().isPresent()) {
            event.forwardTo("");
            return;
        }
        var parameters = event.getLocation().getQueryParameters();
        bad = parameters.getSingleParameter(ERROR).isPresent();
        notice = bad
                ? parameters
                        .getSingleParameter(ERROR)
                        .map(error -> error(error, seconds(parameters.getSingleParameter(SECONDS))))
                : parameters.getSingleParameter(BYE).map(bye -> "app.signin.bye");
        draw();
    }

    @Override
    public String getPageTitle() {
        return text("app.signin.title") + " · Relata";
    }

    private String text(String key, Object... arguments) {
        return messages.text(UI.getCurrent().getLocale(), key, arguments);
    }

    private static int seconds(Optional<String> value) {
        try {
            return value.map(Integer::parseInt).orElse(0);
        } catch (NumberFormatException tampered) {
            return 0;
        }
    }

    private String error(String error, int seconds) {
        return switch (error) {
            case LOCKED ->
                seconds > 90
                        ? text("app.signin.lockedMinutes", (seconds + 59) / 60)
                        : text("app.signin.locked", Math.max(1, seconds));
            case AGAIN -> text("app.signin.again");
            default -> text("app.signin.wrong");
        };
    }

    private void draw() {
        var root = getContent();
        root.removeAll();
        var card = new Div(brand(), new Paragraph(text("app.signin.lead")));
        card.addClassName("rl-signin-card");
        notice.map(this::notice).ifPresent(card::add);
        card.add(form());
        root.add(card, languages());
    }

    private Component brand() {
        var mark = new Image("mark.svg", "");
        mark.setWidth("40px");
        mark.setHeight("40px");
        var brand = new Div(mark, new H1("Relata"));
        brand.addClassName("rl-signin-brand");
        return brand;
    }

    private Component notice(String text) {
        var line = new Div(text.startsWith("app.") ? text(text) : text);
        line.setId("signin-notice");
        line.addClassName(bad ? "rl-refusal" : "rl-signin-note");
        line.getElement().setAttribute("role", bad ? "alert" : "status");
        return line;
    }

    private Component form() {
        var form = new SignInForm();
        var name = SignInForm.field("username", "text", "username");
        var password = SignInForm.field("password", "password", "current-password");
        name.getElement().setAttribute("autofocus", true).setAttribute("autocapitalize", "none");
        var enter = new NativeButton(text("app.signin.enter"));
        enter.setId("signin-enter");
        enter.addClassName("rl-primary");
        enter.getElement().setAttribute("type", "submit");
        form.add(label(name, "app.signin.name"), name, label(password, "app.signin.password"), password, enter);
        return form;
    }

    private NativeLabel label(Component field, String key) {
        var label = new NativeLabel(text(key));
        label.setFor(field);
        return label;
    }

    private Component languages() {
        var bar = new Div();
        bar.addClassName("rl-signin-languages");
        bar.getElement().setAttribute("role", "group").setAttribute("aria-label", text("app.language"));
        languageButtons().forEach(bar::add);
        return bar;
    }

    private List<NativeButton> languageButtons() {
        var current = UI.getCurrent().getLocale().getLanguage();
        return Messages.LANGUAGES.stream()
                .map(language -> {
                    var button = new NativeButton(Languages.name(language), click -> choose(language));
                    button.setId("signin-language-" + language.getLanguage());
                    button.getElement()
                            .setAttribute("lang", language.toLanguageTag())
                            .setAttribute(
                                    "aria-pressed",
                                    String.valueOf(language.getLanguage().equals(current)));
                    return button;
                })
                .toList();
    }

    private void choose(Locale language) {
        VaadinSession.getCurrent().setLocale(language);
        var ui = UI.getCurrent();
        ui.setLocale(language);
        ui.getPage().executeJs("document.documentElement.lang = $0", language.toLanguageTag());
        ui.getPage().setTitle(getPageTitle());
        draw();
    }
}
