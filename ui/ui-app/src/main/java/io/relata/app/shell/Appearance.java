package io.relata.app.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import io.relata.host.access.Account;
import io.relata.host.access.Density;
import io.relata.host.access.Profile;
import io.relata.host.access.Scheme;
import io.relata.platform.change.Change;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Shows the product in the user's language, colours and density, and remembers them. */
@Component
class Appearance {

    private final Profile profile;

    Appearance(Profile profile) {
        this.profile = profile;
    }

    /** Tell what the acting user has chosen. */
    Account chosen() {
        return profile.get();
    }

    /** Dress a page that has just been opened. */
    void apply(UI ui) {
        var account = profile.get();
        show(ui, account.scheme());
        show(ui, account.density());
        ui.getPage()
                .executeJs("document.documentElement.lang = $0", ui.getLocale().toLanguageTag());
    }

    /** Change the language; every open page of this browser is drawn anew where it is. */
    void language(Locale language) {
        keep("language", language.getLanguage());
        var here = UI.getCurrent();
        here.getSession().setLocale(language);
        Visited.here().clear();
        here.getSession()
                .getUIs()
                .forEach(ui -> ui.access(() -> {
                    ui.setLocale(language);
                    ui.refreshCurrentRoute(true);
                }));
    }

    /** Change the colours. */
    void scheme(Scheme scheme) {
        keep("scheme", scheme.name());
        UI.getCurrent().getSession().getUIs().forEach(ui -> ui.access(() -> show(ui, scheme)));
    }

    /** Change how closely rows and fields stand. */
    void density(Density density) {
        keep("density", density.name());
        UI.getCurrent().getSession().getUIs().forEach(ui -> ui.access(() -> show(ui, density)));
    }

    private void keep(String field, String value) {
        profile.update(Change.ANY_VERSION, Map.of(field, value));
    }

    private static void show(UI ui, Scheme scheme) {
        ui.getPage()
                .setColorScheme(
                        switch (scheme) {
                            case LIGHT -> ColorScheme.Value.LIGHT;
                            case DARK -> ColorScheme.Value.DARK;
                            case SYSTEM -> ColorScheme.Value.SYSTEM;
                        });
    }

    private static void show(UI ui, Density density) {
        ui.getPage()
                .executeJs(
                        "document.documentElement.dataset.density = $0",
                        density.name().toLowerCase(Locale.ROOT));
    }
}
