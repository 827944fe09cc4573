package io.relata.app.plugins;

import com.vaadin.flow.i18n.I18NProvider;
import io.relata.platform.text.Messages;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Lets Vaadin translate with the texts of the host and the started plugins. */
@Component
class TextProvider implements I18NProvider {

    private final transient Messages messages;

    TextProvider(Messages messages) {
        this.messages = messages;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Messages.LANGUAGES;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return messages.text(locale, key, arguments);
    }
}
