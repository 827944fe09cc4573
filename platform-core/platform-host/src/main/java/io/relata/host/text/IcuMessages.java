package io.relata.host.text;

import io.relata.platform.access.Access;
import io.relata.platform.access.User;
import io.relata.platform.text.Messages;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Translates with ICU message format: the language asked for, else English, else the key itself. */
@Component
class IcuMessages implements Messages {

    private final MessageBundles bundles;
    private final ObjectProvider<Access> access;

    /** Access is looked up late: it refuses with translated texts itself. */
    IcuMessages(MessageBundles bundles, ObjectProvider<Access> access) {
        this.bundles = bundles;
        this.access = access;
    }

    @Override
    public String text(String key, Object... arguments) {
        return text(language(), key, arguments);
    }

    @Override
    public String text(Locale language, String key, Object... arguments) {
        return bundles.find(spoken(language), key)
                .map(translation -> translation.with(arguments))
                .orElseGet(() -> "!" + key);
    }

    private Locale language() {
        return Optional.ofNullable(access.getIfAvailable())
                .flatMap(Access::currentIfAny)
                .map(User::language)
                .orElseGet(IcuMessages::requested);
    }

    private static Locale requested() {
        var context = LocaleContextHolder.getLocaleContext();
        var locale = context == null ? null : context.getLocale();
        return locale == null ? Locale.ENGLISH : locale;
    }

    /** Bokmål is what the product speaks to everybody who asks for Norwegian. */
    private static Locale spoken(Locale language) {
        return switch (language.getLanguage()) {
            case "no", "nn" -> Locale.of("nb", "NO");
            default -> language;
        };
    }
}
